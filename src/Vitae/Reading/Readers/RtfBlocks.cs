namespace Vitae.Reading;

/// <summary>RTF tokens → blocks.</summary>
internal sealed class RtfBlocks(HiddenText hidden)
{
    private const int DeepestGroup = 500;
    private readonly Stack<RtfState> _outer = new();
    private readonly RtfText _text = new();
    private readonly List<RawBlock> _blocks = [];
    private readonly List<string> _cells = [];
    private readonly RtfColors _colors = new();
    private RtfState _state = new();
    private bool _heading;
    private bool _item;

    public int Characters { get; private set; }

    public IReadOnlyList<RawBlock> Finish()
    {
        EndParagraph();
        return _blocks;
    }

    /// <summary>False when groups are nested too deep to be a document.</summary>
    public bool Take(RtfToken token)
    {
        switch (token.Kind)
        {
            case RtfTokenKind.Open:
                _outer.Push(_state);
                return _outer.Count <= DeepestGroup;
            case RtfTokenKind.Close:
                if (_outer.TryPop(out var state))
                    _state = state;
                return true;
            case RtfTokenKind.Control:
                Control(token.Word, token.Number);
                return true;
            case RtfTokenKind.Byte:
                Write(_text.Decode((byte)token.Number!.Value, _state));
                return true;
            default:
                _colors.Take(token.Word);
                Write(_text.WithoutFallback(token.Word));
                return true;
        }
    }

    private void Control(string word, int? number)
    {
        if (RtfWords.IsSkippedDestination(word))
            _state = _state with { Skipped = true };
        _colors.Take(word, number);
        switch (word)
        {
            case "u" when number is { } code:
                Write(_text.Unicode(code, _state));
                break;
            case "uc":
                _state = _state with { Fallback = Math.Clamp(number ?? 1, 0, 8) };
                break;
            case "ansicpg":
                _text.UseCodePage(number ?? 1252);
                break;
            case "listtext" or "pntext":
                (_state, _item) = (_state with { ListSign = true }, true);
                break;
            case "v" or "deleted":
                _state = _state with { Hidden = number != 0 };
                break;
            case "fs":
                _state = _state with { Size = number ?? 24 };
                break;
            case "cf":
                _state = _state with { Color = number ?? 0 };
                break;
            case "plain":
                _state = _state with { Hidden = false, Size = 24, Color = 0 };
                break;
            case "pard":
                _heading = false;
                break;
            case "outlinelevel":
                _heading = number is >= 0 and < 9;
                break;
            case "par" or "sect" or "page":
                EndParagraph();
                break;
            case "cell" or "nestcell":
                EndCell();
                break;
            case "row" or "nestrow":
                EndRow();
                break;
            default:
                Write(RtfWords.Character(word));
                break;
        }
    }

    private void Write(string text)
    {
        if (text.Length == 0 || _state.Skipped || _state.ListSign)
            return;
        if (_state.Hidden)
            hidden.Add("marked as hidden", text);
        else if (_state.Size <= 5)
            hidden.Add("too small to be seen", text);
        else if (_colors.IsWhite(_state.Color))
            hidden.Add("white on white", text);
        else
            Characters += _text.Append(text);
    }

    private void EndParagraph()
    {
        if (_cells.Count > 0)
            return;
        if (_text.TakeLine() is { Length: > 0 } line)
            _blocks.Add(new RawBlock(Kind(line), BulletSign.Strip(line) ?? line));
        _item = false;
    }

    private void EndCell() => _cells.Add(_text.TakeLine());

    private void EndRow()
    {
        var cells = _cells.FindAll(c => c.Length > 0);
        _cells.Clear();
        if (cells.Count == 1)
            _blocks.Add(new RawBlock(Kind(cells[0]), BulletSign.Strip(cells[0]) ?? cells[0]));
        else if (cells.Count > 1)
            _blocks.Add(new RawBlock(BlockKind.TableRow, string.Join(" | ", cells)));
        _item = false;
    }

    private BlockKind Kind(string line)
    {
        if (_heading || SectionWords.IsSectionName(line))
            return BlockKind.Heading;
        return _item || BulletSign.Strip(line) is not null ? BlockKind.Bullet : BlockKind.Paragraph;
    }
}
