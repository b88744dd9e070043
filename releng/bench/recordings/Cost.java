package recordings;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

import com.sun.management.OperatingSystemMXBean;

/**
 * What something took.
 *
 * @param wall by the clock, in s
 * @param cpu user and system time of all threads, in s
 */
record Cost(double wall, double cpu) {

	private static final OperatingSystemMXBean PROCESS = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

	/** Something to measure. */
	@FunctionalInterface
	interface Work {
		void run() throws IOException, InterruptedException;
	}

	static Cost of(Work work) throws IOException, InterruptedException {
		long cpu = PROCESS.getProcessCpuTime();
		long wall = System.nanoTime();
		work.run();
		return new Cost((System.nanoTime() - wall) / 1e9, (PROCESS.getProcessCpuTime() - cpu) / 1e9);
	}

	/** Reads a file as fast as the system can. */
	static Cost ofCat(Path file) throws IOException, InterruptedException {
		Process bash = new ProcessBuilder("bash", "-c", "TIMEFORMAT='%R %U %S'; time cat \"$0\" >/dev/null", file.toString())
				.start();
		String[] times = new String(bash.getErrorStream().readAllBytes(), StandardCharsets.UTF_8).trim().split(" ");
		bash.waitFor();
		return new Cost(Double.parseDouble(times[0]), Double.parseDouble(times[1]) + Double.parseDouble(times[2]));
	}

	/** Puts a file out of the system's memory, as far as nobody else holds it there. */
	static void evict(Path file) throws IOException, InterruptedException {
		new ProcessBuilder("dd", "of=" + file, "oflag=nocache", "conv=notrunc,fdatasync", "count=0", "status=none").start()
				.waitFor();
	}

	static double best(List<Cost> costs, ToDoubleFunction<Cost> figure) {
		return costs.stream().mapToDouble(figure).min().orElseThrow();
	}

	static double median(List<Cost> costs, ToDoubleFunction<Cost> figure) {
		double[] sorted = costs.stream().mapToDouble(figure).sorted().toArray();
		return sorted[sorted.length / 2];
	}

	static double median(double[] figures) {
		double[] sorted = figures.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}
}
