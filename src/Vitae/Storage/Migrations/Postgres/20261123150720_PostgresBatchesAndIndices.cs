using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vitae.Storage
{
    /// <inheritdoc />
    public partial class PostgresBatchesAndIndices : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "batches",
                columns: table => new
                {
                    id = table.Column<string>(type: "text", nullable: false),
                    owner = table.Column<string>(type: "text", nullable: false),
                    session_id = table.Column<string>(type: "text", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    postings = table.Column<string>(type: "text", nullable: false),
                    settings = table.Column<string>(type: "text", nullable: false),
                    items = table.Column<string>(type: "text", nullable: false),
                    problem = table.Column<string>(type: "text", nullable: true),
                    worker = table.Column<string>(type: "text", nullable: true),
                    heartbeat_at = table.Column<long>(type: "bigint", nullable: true),
                    created_at = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_batches", x => x.id);
                    table.ForeignKey(
                        name: "fk_batches_sessions_session_id",
                        column: x => x.session_id,
                        principalTable: "sessions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_runs_owner_started_at",
                table: "runs",
                columns: new[] { "owner", "started_at" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_runs_session_id_created_at",
                table: "runs",
                columns: new[] { "session_id", "created_at" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_ai_calls_owner_started_at",
                table: "ai_calls",
                columns: new[] { "owner", "started_at" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_batches_owner_created_at",
                table: "batches",
                columns: new[] { "owner", "created_at" }
            );

            migrationBuilder.CreateIndex(name: "ix_batches_session_id", table: "batches", column: "session_id");

            migrationBuilder.CreateIndex(name: "ix_batches_state", table: "batches", column: "state");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "batches");

            migrationBuilder.DropIndex(name: "ix_runs_owner_started_at", table: "runs");

            migrationBuilder.DropIndex(name: "ix_runs_session_id_created_at", table: "runs");

            migrationBuilder.DropIndex(name: "ix_ai_calls_owner_started_at", table: "ai_calls");
        }
    }
}
