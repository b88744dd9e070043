package org.edgeloop.dataset.windows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.dataset.labels.LabelsFactory;
import org.edgeloop.signal.write.WavWriter;

/** A project made for a test: recordings of noise in WAV files, with labels. */
public final class WindowProject {

	static final int RATE = 1000;

	private final Path folder;
	private final Map<String, String> machines = new LinkedHashMap<>();

	public WindowProject(Path folder) throws IOException {
		this.folder = folder;
		describe();
	}

	public Path folder() {
		return folder;
	}

	/** Writes a recording of two channels, ch1 and ch2, with some samples missing. */
	public void recording(String path, String machine, int samples, long seed) throws IOException {
		var random = new Random(seed);
		float[][] block = new float[2][samples];
		for (int i = 0; i < samples; i++) {
			block[0][i] = (float) random.nextGaussian();
			block[1][i] = i % 97 == 0 ? Float.NaN : i;
		}
		Files.createDirectories(folder.resolve(path).getParent());
		try (var writer = new WavWriter(folder.resolve(path), 2, RATE)) {
			writer.write(block, samples);
		}
		machines.put(path, machine);
		describe();
	}

	/** @param regions type, from, to; from equal to to is a point */
	public void labels(String path, Object... regions) throws IOException {
		LabelSet labels = LabelsFactory.eINSTANCE.createLabelSet();
		labels.setRecording(path);
		for (int i = 0; i < regions.length; i += 3) {
			Label label = LabelsFactory.eINSTANCE.createLabel();
			label.setId(Integer.toString(i));
			label.setType((String) regions[i]);
			label.setFrom((Integer) regions[i + 1]);
			label.setTo((Integer) regions[i + 2]);
			label.setKind(label.getFrom() == label.getTo() ? LabelKind.POINT : LabelKind.REGION);
			labels.getLabels().add(label);
		}
		write(path, labels);
	}

	public void write(String path, LabelSet labels) throws IOException {
		Path file = LabelFiles.fileFor(folder, path);
		Files.createDirectories(file.getParent());
		LabelFiles.write(file, labels);
	}

	private void describe() throws IOException {
		String rules = machines.entrySet().stream()
				.map(entry -> "{\"match\": \"%s\", \"attributes\": {%s}}".formatted(entry.getKey(),
						entry.getValue().isEmpty() ? "" : "\"machine\": \"" + entry.getValue() + "\""))
				.collect(Collectors.joining(",\n"));
		Files.writeString(folder.resolve("dataset.json"), """
				{"format": "edgeloop-dataset", "version": 1, "name": "test", "recordings": [%s]}
				""".formatted(rules));
	}
}
