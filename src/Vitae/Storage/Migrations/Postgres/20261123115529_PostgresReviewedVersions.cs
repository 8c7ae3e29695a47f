using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vitae.Storage
{
    /// <inheritdoc />
    public partial class PostgresReviewedVersions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "accepted",
                table: "generated_resumes",
                type: "text",
                nullable: false,
                defaultValue: "[]"
            );

            migrationBuilder.AddColumn<string>(
                name: "origin",
                table: "generated_resumes",
                type: "text",
                nullable: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(name: "accepted", table: "generated_resumes");

            migrationBuilder.DropColumn(name: "origin", table: "generated_resumes");
        }
    }
}
