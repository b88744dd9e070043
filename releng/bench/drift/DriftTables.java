import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes a table as Parquet, the same each time: FILE ROWS COLUMNS SEED. Four fifths of the columns are normally distributed, by Box and
 * Muller's method on DuckDB's hash of the cell's place; the others hold one of eight words. Another seed is another sample; the higher
 * half of the columns drifts with it, the more the further to the right.
 */
public final class DriftTables {

	private static final int SHIFTED_PARTS = 4;

	private DriftTables() {
	}

	public static void main(String[] arguments) throws Exception {
		String file = arguments[0];
		long rows = Long.parseLong(arguments[1]);
		int columns = Integer.parseInt(arguments[2]);
		int seed = Integer.parseInt(arguments[3]);
		int numbers = columns * 4 / 5;
		String select = IntStream.range(0, columns).mapToObj(column -> column < numbers ? number(column, numbers, seed) : word(column, seed))
				.collect(Collectors.joining(", "));
		try (Connection connection = DriverManager.getConnection("jdbc:duckdb:"); Statement statement = connection.createStatement()) {
			statement.execute("SET memory_limit = '2GB'");
			statement.execute("COPY (SELECT " + select + " FROM range(" + rows + ") AS r(i)) TO '" + file.replace("'", "''")
					+ "' (FORMAT parquet, COMPRESSION snappy)");
		}
	}

	private static String number(int column, int numbers, int seed) {
		double shift = column < numbers / 2 ? 0 : (double) seed * column / numbers / SHIFTED_PARTS;
		return "sqrt(-2 * ln(" + uniform(2 * column, seed) + ")) * cos(2 * pi() * " + uniform(2 * column + 1, seed) + ") * " + (column + 1)
				+ " + " + shift * (column + 1) + " AS number" + column;
	}

	private static String word(int column, int seed) {
		return "'word ' || (hash(i, " + column + ", " + seed + ") % 8) AS word" + column;
	}

	/** Above 0, up to 1. */
	private static String uniform(int stream, int seed) {
		return "((hash(i, " + (1000 + stream) + ", " + seed + ") >> 11) + 1) / 9007199254740992.0";
	}
}
