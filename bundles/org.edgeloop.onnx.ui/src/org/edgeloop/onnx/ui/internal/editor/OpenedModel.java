package org.edgeloop.onnx.ui.internal.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.ReadModelOperation;
import org.edgeloop.onnx.ui.internal.outline.ModelOutline;

/**
 * A model as the editor gets it from the background.
 *
 * @param problems what is wrong with the file
 */
public record OpenedModel(Model model, List<Problem> problems, ModelOutline outline) {

	/** @throws IOException if it cannot be read, or there is no model in the file */
	public static OpenedModel read(Path file, Progress progress) throws IOException {
		ReadModelOperation.Result read = new ReadModelOperation(file).run(progress);
		return new OpenedModel(read.model(), read.problems(), new ModelOutline(read.model()).prepared());
	}
}
