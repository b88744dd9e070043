import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.edgeloop.base.Progress;
import org.edgeloop.base.RemoteAccess;
import org.edgeloop.base.Secrets;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.data.AddOperation;
import org.edgeloop.dvc.data.AddOptions;
import org.edgeloop.dvc.data.InitOperation;
import org.edgeloop.dvc.remote.PushOperation;
import org.edgeloop.dvc.remote.Remotes;
import org.edgeloop.dvc.remote.SshRemoteKind;
import org.edgeloop.dvc.remote.TransferOptions;
import org.edgeloop.dvc.used.UsedObjectsOperation;
import org.edgeloop.dvc.used.UsedScope;

import com.sun.management.OperatingSystemMXBean;

/** Pushes many small files and one large one to a remote by SSH, turn by turn with scp: FOLDER PORT ROUNDS FILES. */
public final class PushBench {

	private static final int SIZE = 10_000;

	private final Path folder;
	private final String port;
	private final DvcRepository repository;
	private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

	private PushBench(Path folder, String port, DvcRepository repository) {
		this.folder = folder;
		this.port = port;
		this.repository = repository;
	}

	public static void main(String[] arguments) throws Exception {
		Path folder = Path.of(arguments[0]);
		int files = Integer.parseInt(arguments[3]);
		var bench = new PushBench(folder, arguments[1], repository(folder, arguments[1], files));
		bench.measure("data", "%,d files of %,d bytes".formatted(files, SIZE), Integer.parseInt(arguments[2]));
		bench.measure("large", "a file of %,d bytes".formatted(Files.size(folder.resolve("repository/large"))), Integer.parseInt(arguments[2]));
	}

	private static DvcRepository repository(Path folder, String port, int files) throws IOException {
		Path root = folder.resolve("repository");
		Path data = Files.createDirectories(root.resolve("data"));
		var random = new Random(1);
		for (int i = 0; i < files; i++) {
			var content = new byte[SIZE];
			random.nextBytes(content);
			Files.write(data.resolve("file" + i), content);
		}
		Files.move(folder.resolve("file"), root.resolve("large"));
		new InitOperation(root, new InitOperation.Options(true, false, false)).run(Progress.NONE);
		Files.writeString(root.resolve(".dvc/config"), """
				[core]
				    remote = bench
				    no_scm = True
				['remote "bench"']
				    url = ssh://127.0.0.1:%s%s
				    keyfile = %s
				    allow_agent = false
				""".formatted(port, folder.resolve("there"), folder.resolve("client")));
		DvcRepository repository = DvcRepository.open(root);
		new AddOperation(repository, List.of(data, root.resolve("large")), AddOptions.USUAL).run(Progress.NONE);
		return repository;
	}

	private void measure(String target, String what, int rounds) throws Exception {
		System.out.printf("%n%s, each with its own login; seconds by the clock%n round   scp   push  again  CPU s of push%n", what);
		List<double[]> all = new ArrayList<>();
		for (int round = 1; round <= rounds; round++) {
			clear();
			double scp = seconds(() -> scp(target));
			clear();
			long cpu = system.getProcessCpuTime();
			double push = seconds(() -> push(target));
			double used = (system.getProcessCpuTime() - cpu) / 1e9;
			double again = seconds(() -> push(target));
			all.add(new double[] { scp, push, again, used });
			print("" + round, all.getLast());
		}
		print("median", IntStream.range(0, 4)
				.mapToDouble(figure -> all.stream().mapToDouble(round -> round[figure]).sorted().skip(all.size() / 2).findFirst().orElseThrow()).toArray());
	}

	private static void print(String round, double[] figures) {
		System.out.printf("%6s %5.2f  %5.2f  %5.2f  %13.2f%n", round, figures[0], figures[1], figures[2], figures[3]);
	}

	/** What is measured. */
	private interface Work {
		void run() throws Exception;
	}

	private static double seconds(Work work) throws Exception {
		long start = System.nanoTime();
		work.run();
		return (System.nanoTime() - start) / 1e9;
	}

	private void clear() throws IOException {
		Path there = folder.resolve("there");
		if (Files.exists(there)) {
			try (Stream<Path> files = Files.walk(there)) {
				for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
	}

	private void scp(String target) throws IOException, InterruptedException {
		Files.createDirectories(folder.resolve("there"));
		List<String> command = List.of("scp", "-q", "-r", "-P", port, "-i", folder.resolve("client").toString(), "-o",
				"UserKnownHostsFile=" + folder.resolve("known_hosts"), folder.resolve("repository/" + target).toString(), "127.0.0.1:" + folder.resolve("there"));
		if (new ProcessBuilder(command).redirectError(Redirect.INHERIT).start().waitFor() != 0) {
			throw new IOException("scp failed");
		}
	}

	private void push(String target) throws IOException {
		var used = new UsedObjectsOperation(repository, UsedScope.WORKSPACE, List.of(target));
		var access = new RemoteAccess(Secrets.NONE, _ -> true, folder.resolve("user"));
		var result = new PushOperation(repository, Remotes.of(List.of(new SshRemoteKind())), access, used, TransferOptions.USUAL).run(Progress.NONE);
		if (!result.isWhole()) {
			throw new IOException(result.toString());
		}
	}
}
