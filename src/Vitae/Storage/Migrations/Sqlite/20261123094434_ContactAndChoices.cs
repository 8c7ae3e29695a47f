using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vitae.Storage
{
    /// <inheritdoc />
    public partial class ContactAndChoices : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(name: "contact", table: "sessions", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<string>(name: "fact_choices", table: "sessions", type: "TEXT", nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(name: "contact", table: "sessions");

            migrationBuilder.DropColumn(name: "fact_choices", table: "sessions");
        }
    }
}
