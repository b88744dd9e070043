package org.edgeloop.onnx.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.onnx.internal.model.ModelBytes;
import org.edgeloop.onnx.internal.model.ModelReader;

/** Reads what stands in an ONNX file. Nothing of it is run, and nothing outside its folder is opened. */
public final class ReadModelOperation {

	private final Path file;

	public ReadModelOperation(Path file) {
		this.file = file;
	}

	/**
	 * A model with what is wrong with its file.
	 *
	 * @param model as much as is sound
	 * @param problems what is not, in the file's order
	 */
	public record Result(Model model, List<Problem> problems) {

		public Result {
			problems = List.copyOf(problems);
		}
	}

	/**
	 * @throws ProblemException if there is no such file, it cannot be read, or there is no graph in it
	 * @throws IOException if it cannot be read
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public Result run(Progress progress) throws IOException {
		progress.begin("Reading " + file.getFileName(), 0);
		ByteBuffer bytes = ModelBytes.of(file);
		try {
			var reader = new ModelReader(file, progress);
			Model model = reader.read(bytes);
			return new Result(model, reader.problems());
		} catch (InternalError e) { // what Java makes of the fault when a mapped file has become shorter
			throw new ProblemException(Problem.error("the file has been cut short while it was read", file.toString(), "open it anew"), e);
		} catch (OutOfMemoryError e) {
			throw new ProblemException(Problem.error("the model takes more memory than there is", file.toString(), "give the program more memory (-Xmx)"), e);
		}
	}
}
