import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Makes up stores: DIR [RUNS [CURVES]]. An experiment {@code sweep} has 2000 runs with 20 metrics of 10 points and 20 params each, and
 * a metric {@code long} of 10^6 points in the first; an experiment {@code curves} has 500 runs with a metric {@code loss} of 10,000
 * points. The same numbers every time, in a file store {@code mlruns} and in data bases of MLflow 2.17 and 3.11; to save space, the
 * curves are not in the former.
 */
public final class ExperimentStores {

	private static final int SWEEP = 1;
	private static final int CURVES = 2;
	private static final int METRICS = 20;
	private static final int PARAMS = 20;
	private static final int SHORT = 10;
	private static final int LONG = 1_000_000;
	private static final int CURVE = 10_000;

	private final Random random = new Random(1);
	private final StoreWriter store;

	private ExperimentStores(StoreWriter store) {
		this.store = store;
	}

	public static void main(String[] arguments) throws IOException {
		Path out = Path.of(arguments[0]).toAbsolutePath();
		int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2000;
		int curves = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 500;
		Path schemas = Path.of(System.getProperty("schemas"));
		write(new FileStoreWriter(out.resolve("mlruns")), runs, curves);
		write(new SqliteStoreWriter(out.resolve("mlflow-2.17.db"), schemas.resolve("schema-2.17.sql")), runs, 0);
		write(new SqliteStoreWriter(out.resolve("mlflow-3.11.db"), schemas.resolve("schema-3.11.sql")), runs, curves);
	}

	private static void write(StoreWriter to, int runs, int curves) throws IOException {
		try (to) {
			new ExperimentStores(to).write(runs, curves);
		}
	}

	private void write(int runs, int curves) throws IOException {
		store.experiment(SWEEP, "sweep");
		for (int run = 0; run < runs; run++) {
			store.run(SWEEP, id(SWEEP, run), "trial-" + run, 1_700_000_000_000L + 60_000L * run);
			store.params(params());
			for (int metric = 0; metric < METRICS; metric++) {
				store.metric("metric_%02d".formatted(metric), curve(SHORT));
			}
			if (run == 0) {
				store.metric("long", curve(LONG));
			}
		}
		store.experiment(CURVES, "curves");
		for (int run = 0; run < curves; run++) {
			store.run(CURVES, id(CURVES, run), "curve-" + run, 1_710_000_000_000L + 60_000L * run);
			store.params(params());
			store.metric("loss", curve(CURVE));
		}
	}

	private Map<String, String> params() {
		var params = new TreeMap<String, String>();
		for (int param = 0; param < PARAMS; param++) {
			params.put("param_%02d".formatted(param), Integer.toString(random.nextInt(100)));
		}
		return params;
	}

	/** Falls, with noise and a spike now and then; four decimals, which Python and Java write alike. */
	private double[] curve(int points) {
		var values = new double[points];
		for (int step = 0; step < points; step++) {
			double value = 2 / (1 + 10.0 * step / points) + 0.05 * random.nextGaussian() + (random.nextInt(5000) == 0 ? 3 : 0);
			values[step] = Math.round(Math.max(0.001, value) * 10_000) / 10_000.0;
		}
		return values;
	}

	private static String id(int experiment, int run) {
		return "%08x%024x".formatted(run * 2654435761L & 0xffffffffL, experiment * 1_000_000L + run);
	}
}
