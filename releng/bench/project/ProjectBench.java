import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Stream;

import org.edgeloop.base.Progress;
import org.edgeloop.dataset.Dataset;
import org.edgeloop.dataset.FindHeldLabelsOperation;
import org.edgeloop.dataset.LabelDocument;
import org.edgeloop.dataset.overview.FindLabelsOperation;
import org.edgeloop.dataset.overview.LabelQuery;
import org.edgeloop.dataset.overview.LabelStatisticsOperation;
import org.edgeloop.dataset.overview.LabelTotals;
import org.edgeloop.dataset.overview.ProjectProgressOperation;

/**
 * Scans, searches and counts a project of many recordings and labels. Each figure is taken several times; the first, in a program just
 * started, and the best stand beside each other, and reading all label files as bytes is the baseline. Arguments: folder, recordings,
 * labels of each, rounds.
 */
public final class ProjectBench {

	private interface Work {
		long run() throws IOException;
	}

	private static final String[] TYPES = { "normal", "fault/inner-race", "fault/outer-race", "fault/ball", "fault/cage", "imbalance" };

	private static int rounds;

	private ProjectBench() {
	}

	public static void main(String[] arguments) throws IOException {
		Path project = Path.of(arguments[0]);
		int recordings = Integer.parseInt(arguments[1]);
		int labels = Integer.parseInt(arguments[2]);
		rounds = Integer.parseInt(arguments[3]);
		write(project, recordings, labels);
		System.out.printf("%,d recordings, %,d labels%n", recordings, (long) recordings * labels);
		System.out.printf("%-44s %10s %10s %10s %12s%n", "", "first", "best", "CPU", "found");
		measure("baseline: read all label files", () -> readAll(project));
		measure("scan, as when a project is opened", () -> new Dataset(project).scan(Progress.NONE).size());
		var dataset = new Dataset(project);
		dataset.scan(Progress.NONE);
		measure("scan again", () -> dataset.scan(Progress.NONE).size());
		measure("open the labels of one recording", () -> open(project));
		measure("search: one author's faults over 0.9 s", () -> find(project, new LabelQuery(List.of(), List.of("fault"), List.of(),
				List.of(), List.of("Ann"), List.of(), List.of(), OptionalDouble.of(0.9), OptionalDouble.empty())));
		measure("search: a word that 100 notes have", () -> find(project, new LabelQuery(List.of("squeal"), List.of(), List.of(),
				List.of(), List.of(), List.of(), List.of(), OptionalDouble.empty(), OptionalDouble.empty())));
		measure("statistics", () -> new LabelStatisticsOperation(project).run(Progress.NONE).count());
		var totals = new LabelTotals(project);
		new LabelStatisticsOperation(totals).run(Progress.NONE);
		measure("statistics again", () -> new LabelStatisticsOperation(totals).run(Progress.NONE).count());
		measure("progress again", () -> new ProjectProgressOperation(dataset, totals).run(Progress.NONE).recordings().size());
		measure("look for replaced recordings", () -> new FindHeldLabelsOperation(project).run(Progress.NONE).held().size());
	}

	private static long open(Path project) throws IOException {
		try (LabelDocument document = LabelDocument.open(project, "data/group0/recording0.wav", 1_000_000, 10_000)) {
			return document.labels().getLabels().size();
		}
	}

	private static long find(Path project, LabelQuery query) throws IOException {
		return new FindLabelsOperation(project, query).run(Progress.NONE, 1000).count();
	}

	private static long readAll(Path project) throws IOException {
		long bytes = 0;
		try (Stream<Path> files = Files.walk(project.resolve("labels"))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				bytes += Files.readAllBytes(file).length;
			}
		}
		return bytes;
	}

	private static void measure(String what, Work work) throws IOException {
		double[] seconds = new double[rounds];
		double cpu = 0;
		long found = 0;
		for (int i = 0; i < rounds; i++) {
			long cpuStart = cpuTime();
			long start = System.nanoTime();
			found = work.run();
			seconds[i] = (System.nanoTime() - start) / 1e9;
			cpu = (cpuTime() - cpuStart) / 1e9;
		}
		System.out.printf("%-44s %8.3f s %8.3f s %8.3f s %,12d%n", what, seconds[0], Arrays.stream(seconds).min().orElse(0), cpu, found);
	}

	private static long cpuTime() {
		return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
				? system.getProcessCpuTime() : 0;
	}

	private static void write(Path project, int recordings, int labels) throws IOException {
		if (Files.exists(project.resolve("dataset.json"))) {
			return;
		}
		var random = new Random(1);
		for (int i = 0; i < recordings; i++) {
			String name = "group" + i % 100 + "/recording" + i + ".wav";
			Path recording = project.resolve("data").resolve(name);
			Files.createDirectories(recording.getParent());
			Files.write(recording, "RIFF\0\0\0\0WAVE".getBytes(StandardCharsets.US_ASCII));
			Path file = project.resolve("labels").resolve(name + ".labels.json");
			Files.createDirectories(file.getParent());
			Files.writeString(file, labelFile("data/" + name, labels, random, i % (Math.max(1, recordings / 100)) == 0));
		}
		Files.writeString(project.resolve("dataset.json"), "{\"format\":\"edgeloop-dataset\",\"version\":1,\"name\":\"bench\"}\n");
	}

	private static String labelFile(String recording, int labels, Random random, boolean noted) {
		List<String> lines = new ArrayList<>();
		for (int i = 0; i < labels; i++) {
			int from = i * (1_000_000 / labels);
			lines.add("{\"id\":\"%016x-%016x\",\"kind\":\"region\",\"type\":\"%s\",\"from\":%d,\"to\":%d,\"channels\":[\"DE\"]%s,\"author\":\"%s\",\"created\":\"2026-11-22T17:00:00Z\"}"
					.formatted(random.nextLong(), random.nextLong(), TYPES[random.nextInt(TYPES.length)], from,
							from + 1 + random.nextInt(100_000 * 10 / labels), noted && i == 0 ? ",\"note\":\"loud squeal\"" : "",
							random.nextInt(10) == 0 ? "Ann" : "Bob"));
		}
		return """
				{
				"format":"edgeloop-labels",
				"version":1,
				"recording":"%s",
				"samples":2000000,
				"sampleRate":10000,
				"labels":[
				%s
				]
				}
				""".formatted(recording, String.join(",\n", lines));
	}
}
