package org.edgeloop.onnx.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.base.Progress;
import org.edgeloop.onnx.tensor.Datum;
import org.edgeloop.onnx.tensor.NpyTensors;
import org.edgeloop.onnx.tensor.ProtoTensors;
import org.edgeloop.onnx.tensor.TensorArray;

/** Writes the outputs of a run into files: tensors as NPY, sequences and maps and optionals as ONNX's messages. */
public final class SaveOutputsOperation {

	private static final int AT_ONCE = 1 << 16;

	private final Map<String, Datum> outputs;
	private final Path folder;
	private final boolean messages;
	private final Set<String> taken = new HashSet<>();

	/**
	 * @param folder is made if there is none; files of the same names in it are replaced
	 * @param messages whether tensors become messages too
	 */
	public SaveOutputsOperation(Map<String, Datum> outputs, Path folder, boolean messages) {
		this.outputs = outputs;
		this.folder = folder;
		this.messages = messages;
	}

	/**
	 * @return where each output is
	 * @throws IOException if they cannot be written
	 * @throws java.util.concurrent.CancellationException if cancelled, which leaves what was written
	 */
	public List<SavedOutput> run(Progress progress) throws IOException {
		progress.begin("Writing outputs", 0);
		Files.createDirectories(folder);
		List<SavedOutput> saved = new ArrayList<>();
		for (Map.Entry<String, Datum> output : outputs.entrySet()) {
			progress.checkCancelled();
			Optional<TensorArray> tensor = output.getValue() instanceof Datum.OfTensor(TensorArray array) ? Optional.of(array) : Optional.empty();
			boolean npy = tensor.isPresent() && !messages;
			Path file = folder.resolve(fileName(output.getKey(), npy ? ".npy" : ".pb"));
			if (npy) {
				NpyTensors.write(file, tensor.get().tensor(output.getKey()), progress);
			} else {
				ProtoTensors.write(file, output.getValue());
			}
			saved.add(new SavedOutput(output.getKey(), output.getValue(), file, tensor.filter(array -> !array.isText()).map(SaveOutputsOperation::statistics)));
		}
		return saved;
	}

	/** Names of values may hold anything; names of files lead nowhere else and differ in any case. */
	private String fileName(String output, String suffix) {
		String plain = output.replaceAll("[^A-Za-z0-9._-]", "_").replaceFirst("^\\.+", "_");
		String base = plain.isEmpty() ? "output" : plain.substring(0, Math.min(plain.length(), 120));
		String name = base + suffix;
		for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
			name = base + "_" + i + suffix;
		}
		return name;
	}

	private static SavedOutput.Statistics statistics(TensorArray array) {
		double min = Double.POSITIVE_INFINITY;
		double max = Double.NEGATIVE_INFINITY;
		double sum = 0;
		long count = 0;
		for (int from = 0; from < array.elements(); from += AT_ONCE) {
			for (double number : array.doubles(from, Math.min(AT_ONCE, array.elements() - from))) {
				if (!Double.isNaN(number)) {
					min = Math.min(min, number);
					max = Math.max(max, number);
					sum += number;
					count++;
				}
			}
		}
		return count == 0 ? new SavedOutput.Statistics(Double.NaN, Double.NaN, Double.NaN) : new SavedOutput.Statistics(min, max, sum / count);
	}
}
