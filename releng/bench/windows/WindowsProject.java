import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.dataset.labels.LabelsFactory;
import org.edgeloop.signal.write.WavWriter;

/** Writes a project for {@code bench-windows}: ten recordings of noise, 32-bit float WAV at 100 kHz, each with a hundred labels. */
final class WindowsProject {

	private static final int RECORDINGS = 10;
	private static final int LABELS = 100;
	private static final int BLOCK = 1 << 16;
	private static final String[] TYPES = { "normal", "fault/ball", "fault/inner-race", "imbalance" };

	/** Arguments: the folder, and the samples of all recordings together. */
	public static void main(String[] arguments) throws IOException {
		Path project = Path.of(arguments[0]);
		long samples = Long.parseLong(arguments[1]) / RECORDINGS;
		Files.createDirectories(project.resolve("data"));
		Files.createDirectories(project.resolve("labels"));
		Files.writeString(project.resolve("dataset.json"), "{\"format\": \"edgeloop-dataset\", \"version\": 1, \"name\": \"bench\"}");
		for (int i = 0; i < RECORDINGS; i++) {
			String recording = "data/r" + i + ".wav";
			write(project.resolve(recording), samples, new Random(i));
			label(project, recording, samples, new Random(i));
		}
	}

	private static void write(Path file, long samples, Random random) throws IOException {
		float[][] block = new float[1][BLOCK];
		try (var writer = new WavWriter(file, 1, 100_000)) {
			for (long at = 0; at < samples; at += BLOCK) {
				int count = (int) Math.min(BLOCK, samples - at);
				for (int i = 0; i < count; i++) {
					block[0][i] = random.nextFloat() - 0.5f;
				}
				writer.write(block, count);
			}
		}
	}

	private static void label(Path project, String recording, long samples, Random random) throws IOException {
		LabelSet labels = LabelsFactory.eINSTANCE.createLabelSet();
		labels.setRecording(recording);
		labels.setSamples(samples);
		for (int i = 0; i < LABELS; i++) {
			Label label = LabelsFactory.eINSTANCE.createLabel();
			label.setId(Integer.toString(i));
			label.setType(TYPES[random.nextInt(TYPES.length)]);
			label.setFrom(samples * i / LABELS);
			label.setTo(samples * (i + 1) / LABELS);
			labels.getLabels().add(label);
		}
		LabelFiles.write(LabelFiles.fileFor(project, recording), labels);
	}
}
