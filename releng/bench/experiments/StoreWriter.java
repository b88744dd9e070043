import java.io.IOException;
import java.util.Map;

/** Takes runs of a made-up store one after the other. */
interface StoreWriter extends AutoCloseable {

	void experiment(int id, String name) throws IOException;

	/** Begins a run; what follows belongs to it. */
	void run(int experiment, String id, String name, long started) throws IOException;

	void params(Map<String, String> params) throws IOException;

	/** A metric with a value a step, a second apart. */
	void metric(String key, double[] values) throws IOException;

	@Override
	void close() throws IOException;
}
