import java.io.BufferedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Locale;
import java.util.Random;

import org.edgeloop.base.Progress;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.Recordings;
import org.edgeloop.signal.SampleSource;

/** Reads one CSV file with the product's reader and with DuckDB's, turn by turn in one process: FILE ROWS ROUNDS. */
public final class CsvBench {

	private static final double RATE = 25_600;

	private CsvBench() {
	}

	public static void main(String[] arguments) throws Exception {
		Path file = Path.of(arguments[0]);
		long rows = Long.parseLong(arguments[1]);
		int rounds = Integer.parseInt(arguments[2]);
		if (!Files.exists(file)) {
			write(file, rows);
		}
		System.out.printf(Locale.ROOT, "%,d rows, %,d bytes, seconds by the clock%n", rows, Files.size(file));
		for (int round = 1; round <= rounds; round++) {
			long start = System.nanoTime();
			double own = ours(file, rows);
			long middle = System.nanoTime();
			double theirs = duckDb(file, rows);
			long end = System.nanoTime();
			System.out.printf(Locale.ROOT, "round %d  Edgeloop %.2f  DuckDB %.2f%n", round, (middle - start) / 1e9, (end - middle) / 1e9);
			if (Math.abs(own - theirs) > 1e-6 * rows) {
				throw new IllegalStateException("the readers differ: " + own + " and " + theirs);
			}
		}
	}

	/** Parses all, as opening does, and sums what was read, so that nothing can be left out. */
	private static double ours(Path file, long rows) throws Exception {
		try (SampleSource source = Recordings.open(file, ReadOptions.NONE, Progress.NONE)) {
			double sum = 0;
			double[] block = new double[1 << 16];
			for (int channel = 0; channel < source.channels().size(); channel++) {
				for (long at = 0; at < rows; at += block.length) {
					int count = (int) Math.min(block.length, rows - at);
					source.read(channel, at, block, 0, count);
					for (int i = 0; i < count; i++) {
						sum += block[i];
					}
				}
			}
			return sum;
		}
	}

	/** Reads all columns into a table in memory, then sums. */
	private static double duckDb(Path file, long rows) throws Exception {
		try (Connection database = DriverManager.getConnection("jdbc:duckdb:"); Statement sql = database.createStatement()) {
			sql.execute("CREATE TABLE samples AS SELECT * FROM read_csv('" + file.toString().replace("'", "''") + "')");
			try (ResultSet result = sql.executeQuery("SELECT sum(x) + sum(y) FROM samples")) {
				result.next();
				return result.getDouble(1);
			}
		}
	}

	private static void write(Path file, long rows) throws Exception {
		Random random = new Random(1);
		try (BufferedWriter out = Files.newBufferedWriter(file)) {
			out.write("time,x,y\n");
			for (long i = 0; i < rows; i++) {
				out.write(Double.toString(i / RATE) + ',' + (float) random.nextGaussian() + ',' + (float) random.nextGaussian() + '\n');
			}
		}
	}
}
