import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.sun.management.OperatingSystemMXBean;

import org.edgeloop.base.Progress;
import org.edgeloop.device.plc.ads.AdsAddress;
import org.edgeloop.device.plc.ads.AdsClient;
import org.edgeloop.device.plc.ads.AdsFiles;
import org.edgeloop.device.plc.ads.AdsTarget;
import org.edgeloop.device.plc.ads.AmsNetId;

/** A file to a controller and back, by the product with several blocks under way and one by one, and by ads-client: MEGABYTES ROUNDS SCRIPT CLASSPATH. */
public final class AdsBench {

	private static final String PATH = "/bench/by-edgeloop.bin";

	private AdsBench() {
	}

	public static void main(String[] arguments) throws Exception {
		int megabytes = Integer.parseInt(arguments[0]);
		int rounds = Integer.parseInt(arguments[1]);
		Path file = Files.createTempFile("bench-ads", ".bin");
		Process controller = new ProcessBuilder(List.of("" + ProcessHandle.current().info().command().orElseThrow(), "-cp", arguments[3],
				"org.edgeloop.cli.Main", "device", "practice", "ads", "--json")).redirectError(ProcessBuilder.Redirect.DISCARD).start();
		try {
			write(file, megabytes);
			Matcher where = Pattern.compile("\"tcpPort\":(\\d+).*\"netId\":\"([0-9.]+)\"").matcher("" + controller.inputReader().readLine());
			if (!where.find()) {
				throw new IOException("the practice controller did not start");
			}
			compare(Integer.parseInt(where.group(1)), where.group(2), file, rounds, arguments[2]);
		} finally {
			controller.destroy();
			controller.waitFor();
			Files.delete(file);
		}
	}

	private static void write(Path file, int megabytes) throws IOException {
		var random = new Random(1);
		var block = new byte[1 << 20];
		try (OutputStream out = Files.newOutputStream(file)) {
			for (int i = 0; i < megabytes; i++) {
				random.nextBytes(block);
				out.write(block);
			}
		}
	}

	private static void compare(int port, String netId, Path file, int rounds, String script) throws Exception {
		var target = new AdsTarget(new AdsAddress("127.0.0.1", port), new AmsNetId(netId), 851, Optional.empty(), Duration.ofSeconds(30));
		Process peer = new ProcessBuilder("node", script, Integer.toString(port), netId, file.toString())
				.redirectError(ProcessBuilder.Redirect.INHERIT).start();
		double megabytes = Files.size(file) / 1e6;
		try (var client = new AdsClient(target); BufferedReader theirs = peer.inputReader(); var ask = peer.outputWriter()) {
			System.out.printf(Locale.ROOT, "%.0f MB in blocks of %d bytes; MB/s written / read back (CPU of the client for both)%n", megabytes, AdsFiles.BLOCK);
			for (int round = 1; round <= rounds; round++) {
				String windowed = rates(new AdsFiles(client), file, megabytes);
				String oneByOne = rates(new AdsFiles(client, 1), file, megabytes);
				ask.write("go\n");
				ask.flush();
				String[] millis = theirs.readLine().split(" ");
				System.out.printf(Locale.ROOT, "round %d  Edgeloop %s, a block at a time %s; ads-client %.0f / %.0f (%.1f s)%n", round, windowed, oneByOne,
						megabytes * 1000 / Double.parseDouble(millis[0]), megabytes * 1000 / Double.parseDouble(millis[1]),
						Double.parseDouble(millis[2]) / 1000);
			}
		} finally {
			peer.destroy();
		}
	}

	private static String rates(AdsFiles files, Path file, double megabytes) throws IOException {
		long cpu = cpuNanos();
		long start = System.nanoTime();
		try (InputStream in = Files.newInputStream(file)) {
			files.write(PATH, in, Progress.NONE);
		}
		long written = System.nanoTime();
		files.read(PATH, OutputStream.nullOutputStream(), Progress.NONE);
		long read = System.nanoTime();
		return "%.0f / %.0f (%.1f s)".formatted(megabytes * 1e9 / (written - start), megabytes * 1e9 / (read - written), (cpuNanos() - cpu) / 1e9);
	}

	private static long cpuNanos() {
		return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
	}
}
