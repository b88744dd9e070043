package org.edgeloop.onnx.tensor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.Tensor;

/** Writes a tensor into a file that other programs read: NumPy's NPY, CSV, or ONNX's own protobuf message. */
public final class ExportTensorOperation {

	private final Tensor tensor;
	private final Path file;

	/** @param file ends with {@code .npy}, {@code .csv} or {@code .pb}, which says the format; one that is there is replaced */
	public ExportTensorOperation(Tensor tensor, Path file) {
		this.tensor = tensor;
		this.file = file;
	}

	/**
	 * @throws ProblemException if the file's name says no format, or the tensor's content is not as its shape says
	 * @throws IOException if it cannot be read or written
	 * @throws java.util.concurrent.CancellationException if cancelled, which leaves what was there
	 */
	public void run(Progress progress) throws IOException {
		progress.begin("Writing " + file.getFileName(), tensor.elements());
		String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
		if (name.endsWith(".npy")) {
			AtomicFiles.write(file, out -> NpyTensors.write(out, tensor, progress));
		} else if (name.endsWith(".csv")) {
			AtomicFiles.write(file, out -> CsvTensors.write(out, tensor, progress));
		} else if (name.endsWith(".pb")) {
			ProtoTensors.write(file, new Datum.OfTensor(TensorArray.read(tensor)));
		} else {
			throw new ProblemException(Problem.error("the file's name says no format for tensors", file.toString(), "end it with .npy, .csv or .pb"));
		}
	}
}
