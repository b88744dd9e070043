package org.edgeloop.onnx.tensor;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.Progress;
import org.edgeloop.onnx.internal.tensor.NpyReader;
import org.edgeloop.onnx.internal.tensor.NpyWriter;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Tensor;

/**
 * Tensors in NumPy's format NPY. Types that NumPy lacks are written in the narrowest that holds each element exactly: bfloat16 and floats of
 * less as float32, whole numbers of less than a byte as int8 or uint8.
 */
public final class NpyTensors {

	private NpyTensors() {
	}

	/**
	 * Reads numbers of either byte order, in C or Fortran order, and texts. Python objects and records are refused.
	 *
	 * @param wanted what bytes without a type are, as ml_dtypes has NumPy write bfloat16 and narrower ones; empty if that is not known
	 * @throws org.edgeloop.base.ProblemException if the file is no sound array, or its elements are nothing that a tensor holds
	 * @throws IOException if it cannot be read
	 */
	public static TensorArray read(Path file, Optional<ElementType> wanted) throws IOException {
		return new NpyReader(file, wanted).read();
	}

	/**
	 * Writes a tensor, a part at a time.
	 *
	 * @throws org.edgeloop.base.ProblemException if its content is not as its shape says
	 * @throws IOException if it cannot be written
	 * @throws java.util.concurrent.CancellationException if cancelled, which leaves what was there
	 */
	public static void write(Path file, Tensor tensor, Progress progress) throws IOException {
		AtomicFiles.write(file, out -> write(out, tensor, progress));
	}

	/** As {@link #write(Path, Tensor, Progress)}, to a stream that stays open. */
	public static void write(OutputStream out, Tensor tensor, Progress progress) throws IOException {
		new NpyWriter(tensor, out).write(progress);
	}
}
