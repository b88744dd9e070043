package org.edgeloop.onnx.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
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
	 * @throws ProblemException if there is no such file or no graph in it
	 * @throws IOException if it cannot be read
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public Result run(Progress progress) throws IOException {
		progress.begin("Reading " + file.getFileName(), 0);
		if (!Files.isRegularFile(file)) {
			throw new ProblemException(Problem.error("there is no such file", file.toString(), "choose an ONNX model"));
		}
		try (FileChannel channel = FileChannel.open(file)) {
			if (channel.size() > Integer.MAX_VALUE) {
				throw new ProblemException(Problem.error("the file has more than 2 GB, which a protobuf message cannot have", file.toString(),
						"save the model with external data"));
			}
			ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
			var reader = new ModelReader(file, progress);
			return new Result(reader.read(bytes), reader.problems());
		}
	}
}
