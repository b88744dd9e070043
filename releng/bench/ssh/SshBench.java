import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.edgeloop.base.HostTrust;
import org.edgeloop.base.Progress;
import org.edgeloop.base.RemoteAccess;
import org.edgeloop.base.Secrets;
import org.edgeloop.device.linux.UploadOperation;
import org.edgeloop.ssh.SftpSession;
import org.edgeloop.ssh.SftpWriter;
import org.edgeloop.ssh.SshAddress;
import org.edgeloop.ssh.SshConnection;
import org.edgeloop.ssh.SshSettings;

import com.sun.management.OperatingSystemMXBean;

/** Puts a file onto a server turn by turn, by scp and by this project: FOLDER PORT ROUNDS. */
public final class SshBench {

	private static final String FAST_CIPHER = "aes128-gcm@openssh.com";

	private final Path folder;
	private final String port;
	private final Path file;
	private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

	private SshBench(Path folder, String port) {
		this.folder = folder;
		this.port = port;
		file = folder.resolve("file");
	}

	/** What is measured. */
	private interface Work {
		void run() throws Exception;
	}

	public static void main(String[] arguments) throws Exception {
		var bench = new SshBench(Path.of(arguments[0]), arguments[1]);
		System.out.printf("%,d bytes, each with its own login; seconds by the clock%n", Files.size(bench.file));
		System.out.println(" round   scp  scp by AES-GCM   ours  with sync and hash  CPU s of ours");
		List<double[]> rounds = new ArrayList<>();
		for (int round = 1; round <= Integer.parseInt(arguments[2]); round++) {
			double scp = bench.seconds(() -> bench.scp(List.of()));
			double fastScp = bench.seconds(() -> bench.scp(List.of("-c", FAST_CIPHER)));
			long cpu = bench.system.getProcessCpuTime();
			double ours = bench.seconds(bench::transfer);
			cpu = bench.system.getProcessCpuTime() - cpu;
			double whole = bench.seconds(bench::upload);
			rounds.add(new double[] { scp, fastScp, ours, whole, cpu / 1e9 });
			print(Integer.toString(round), rounds.getLast());
		}
		print("median", median(rounds));
	}

	private static void print(String round, double[] figures) {
		System.out.printf("%6s %5.2f  %14.2f  %5.2f  %18.2f  %13.2f%n", round, figures[0], figures[1], figures[2], figures[3], figures[4]);
	}

	private static double[] median(List<double[]> rounds) {
		return IntStream.range(0, rounds.getFirst().length)
				.mapToDouble(figure -> rounds.stream().mapToDouble(round -> round[figure]).sorted().skip(rounds.size() / 2).findFirst().orElseThrow()).toArray();
	}

	private double seconds(Work work) throws Exception {
		Files.deleteIfExists(folder.resolve("there"));
		long start = System.nanoTime();
		work.run();
		double seconds = (System.nanoTime() - start) / 1e9;
		if (Files.mismatch(file, folder.resolve("there")) >= 0) {
			throw new IOException("the file has arrived damaged");
		}
		return seconds;
	}

	private void scp(List<String> more) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("scp", "-q", "-P", port, "-i", folder.resolve("client").toString(), "-o",
				"UserKnownHostsFile=" + folder.resolve("known_hosts")));
		command.addAll(more);
		command.addAll(List.of(file.toString(), "127.0.0.1:" + folder.resolve("there")));
		if (new ProcessBuilder(command).redirectError(Redirect.INHERIT).start().waitFor() != 0) {
			throw new IOException("scp failed");
		}
	}

	private SshConnection open() throws IOException {
		var settings = new SshSettings("bench", new SshAddress(System.getProperty("user.name"), "127.0.0.1", Integer.parseInt(port)),
				Optional.of(folder.resolve("client")), Optional.of(folder.resolve("known_hosts")), false);
		return SshConnection.open(settings, new RemoteAccess(Secrets.NONE, HostTrust.KNOWN_ONLY, folder), Progress.NONE);
	}

	/** What scp does: no more than all bytes written there. */
	private void transfer() throws IOException {
		var buffer = new byte[1 << 20];
		try (SshConnection connection = open();
				SftpSession sftp = connection.sftp(Progress.NONE);
				InputStream in = Files.newInputStream(file);
				SftpWriter out = sftp.write(folder.resolve("there").toString(), 0)) {
			for (int count = in.readNBytes(buffer, 0, buffer.length); count > 0; count = in.readNBytes(buffer, 0, buffer.length)) {
				out.write(buffer, 0, count);
			}
			out.flush();
		}
	}

	/** What a deployment does: beside the old file, synced to the disk, hashed on both sides, renamed. */
	private void upload() throws IOException {
		try (SshConnection connection = open()) {
			new UploadOperation(connection, file, folder.resolve("there").toString()).run(Progress.NONE);
		}
	}
}
