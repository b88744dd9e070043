package org.edgeloop.onnx.ui.internal.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.FileStamp;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.CheckModelOperation;
import org.edgeloop.onnx.model.CheckModelOperation.Finding;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.ReadModelOperation;
import org.edgeloop.onnx.ui.internal.outline.ModelOutline;
import org.edgeloop.onnx.view.LayoutGraphOperation;

/**
 * A model as the editor gets it from the background.
 *
 * @param stamp of the file before it was read; empty if the file system did not say
 * @param problems what is wrong with the file and the model
 * @param places where that is
 */
public record OpenedModel(Model model, Optional<FileStamp> stamp, List<Problem> problems, ProblemPlaces places, ModelOutline outline) {

	/** @throws IOException if it cannot be read, or there is no model in the file */
	public static OpenedModel read(Path file, Progress progress) throws IOException {
		LayoutGraphOperation.prepare();
		Optional<FileStamp> stamp = stamp(file);
		ReadModelOperation.Result read = new ReadModelOperation(file).run(progress);
		List<Finding> findings = new CheckModelOperation(read.model()).run(progress);
		List<Problem> problems = new ArrayList<>(read.problems());
		findings.forEach(finding -> problems.add(finding.problem()));
		return new OpenedModel(read.model(), stamp, problems, new ProblemPlaces(read.model(), findings), new ModelOutline(read.model()).prepared());
	}

	/** @return what the file system says of a file; empty if it does not */
	static Optional<FileStamp> stamp(Path file) {
		try {
			return Optional.of(FileStamp.of(file));
		} catch (IOException e) {
			return Optional.empty();
		}
	}
}
