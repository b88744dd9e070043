import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.data.AddOperation;
import org.edgeloop.dvc.data.AddOptions;
import org.edgeloop.dvc.data.CheckoutOperation;
import org.edgeloop.dvc.data.CheckoutOptions;
import org.edgeloop.dvc.data.DataStatusOperation;
import org.edgeloop.dvc.data.InitOperation;

/**
 * Data added, looked at and checked out, turn by turn with the programs that do the same to plain files. Nothing small is deleted before
 * the end: ext4 without a journal takes minutes to give out the inodes of deleted files again, and looks at each of them for every new file.
 */
final class DvcBench {

	@FunctionalInterface
	private interface Work {
		void run() throws Exception;
	}

	private static final int MILLION = 1_000_000;

	private final Path work;
	private final int rounds;

	private DvcBench(Path work, int rounds) {
		this.work = work;
		this.rounds = rounds;
	}

	public static void main(String[] arguments) throws Exception {
		var bench = new DvcBench(Path.of(arguments[0]), Integer.parseInt(arguments[3]));
		int megabytes = Integer.parseInt(arguments[1]);
		int files = Integer.parseInt(arguments[2]);
		if (files > 0) {
			bench.manyFiles(files);
		}
		if (megabytes > 0) {
			bench.largeFile(megabytes);
		}
	}

	private void manyFiles(int files) throws Exception {
		Path data = Files.createDirectory(work.resolve("small"));
		var random = new Random(9);
		for (int i = 0; i < files; i++) {
			Path folder = data.resolve("d" + i / 1000);
			Files.createDirectories(folder);
			byte[] content = new byte[200 + random.nextInt(3000)];
			random.nextBytes(content);
			Files.write(folder.resolve("f" + i), content);
		}
		for (int round = 1; round <= rounds; round++) {
			System.out.printf("round %d: %d small files%n", round, files);
			double sums = time("md5sum", () -> shell("find . -type f -print0 | xargs -0 md5sum >/dev/null", data));
			for (String kind : List.of("copy", "hardlink")) {
				boolean links = "hardlink".equals(kind);
				Path plain = Files.createDirectory(work.resolve("plain-" + kind + round));
				time("cp -r", () -> shell("cp -r '" + data + "' data", plain));
				double floor = time("floor, " + kind, () -> new Floor(plain.resolve("cache"), links).run(plain.resolve("data")));
				ratio(floor, sums, "md5sum");
				Path root = repository(kind + round, kind);
				time("cp -r", () -> shell("cp -r '" + data + "' data", root));
				DvcRepository repository = DvcRepository.open(root);
				double seconds = time("add, " + kind, () -> add(repository));
				ratio(seconds, sums, "md5sum");
				ratio(seconds, floor, "the floor");
				time("status, first", () -> status(repository));
				time("status", () -> status(repository));
				if (links) {
					double copied = time("cp -al", () -> shell("cp -al data linked", root));
					shell("mv data ../moved" + round, root);
					ratio(time("checkout, hardlink", () -> new CheckoutOperation(repository, List.of(), CheckoutOptions.USUAL).run(Progress.NONE)),
							copied, "cp -al");
				}
			}
		}
	}

	private void largeFile(int megabytes) throws Exception {
		Path file = work.resolve("large");
		byte[] block = new byte[MILLION];
		var random = new Random(9);
		try (OutputStream out = Files.newOutputStream(file)) {
			for (int i = 0; i < megabytes; i++) {
				random.nextBytes(block);
				out.write(block);
			}
		}
		for (int round = 1; round <= rounds; round++) {
			System.out.printf("round %d: one file of %d MB%n", round, megabytes);
			double sums = time("md5sum", () -> shell("md5sum large >/dev/null", work));
			for (String kind : List.of("copy", "hardlink")) {
				Path root = repository("large-" + kind + round, kind);
				shell("mv large '" + root.resolve("data") + "'", work);
				DvcRepository repository = DvcRepository.open(root);
				ratio(time("add, " + kind, () -> add(repository)), sums, "md5sum");
				shell("mv '" + root.resolve("data") + "' large; chmod u+w large; rm -rf '" + root + "'", work);
			}
			time("cp", () -> shell("cp large copied", work));
			shell("rm copied", work);
		}
	}

	private Path repository(String name, String kind) throws IOException {
		Path root = Files.createDirectory(work.resolve(name));
		new InitOperation(root, new InitOperation.Options(true, false, false)).run(Progress.NONE);
		Files.writeString(root.resolve(".dvc/config"), "[core]\n    no_scm = True\n[cache]\n    type = " + kind + "\n");
		return root;
	}

	private static void add(DvcRepository repository) throws IOException {
		new AddOperation(repository, List.of(repository.root().resolve("data")), AddOptions.USUAL).run(Progress.NONE);
	}

	private static void status(DvcRepository repository) throws IOException {
		var status = new DataStatusOperation(repository, List.of()).run(Progress.NONE);
		check("NONE".equals(status.getFirst().change().name()), "unchanged: " + status.getFirst().change());
	}

	private static void check(boolean holds, String what) {
		if (!holds) {
			throw new IllegalStateException("wrong: " + what);
		}
	}

	private static void shell(String command, Path folder) throws IOException, InterruptedException {
		int code = new ProcessBuilder("sh", "-c", command).directory(folder.toFile()).inheritIO().start().waitFor();
		check(code == 0, command);
	}

	private static double time(String what, Work work) throws Exception {
		double cpu = cpu();
		long begin = System.nanoTime();
		work.run();
		double seconds = (System.nanoTime() - begin) / 1e9;
		double used = cpu() - cpu;
		System.out.printf("  %-20s %7.2f s%s", what, seconds, used > 0.05 ? "   (%.2f s of CPU)".formatted(used) : "");
		System.out.println();
		return seconds;
	}

	private static void ratio(double seconds, double baseline, String what) {
		System.out.printf("  %-20s %7.2f times %s%n", "", seconds / baseline, what);
	}

	private static double cpu() {
		var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
		return system.getProcessCpuTime() / 1e9;
	}
}
