package org.edgeloop.onnx.ui.diff;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.Progress;
import org.edgeloop.dataset.DatasetFiles;
import org.edgeloop.onnx.diff.Arrangement;
import org.edgeloop.onnx.diff.DiffModelsOperation;
import org.edgeloop.onnx.diff.DiffPicture;
import org.edgeloop.onnx.diff.ModelDiff;
import org.edgeloop.onnx.model.ReadModelOperation;

/**
 * Two models as the editor gets them from the background.
 *
 * @param project that the model after lies in
 */
record ComparedModels(ReadModelOperation.Result before, ReadModelOperation.Result after, ModelDiff diff, DiffPicture merged, Optional<Path> project) {

	/** @throws IOException if one of them cannot be read, or is no model */
	static ComparedModels read(Path fileBefore, Path fileAfter, Progress progress) throws IOException {
		ReadModelOperation.Result before = new ReadModelOperation(fileBefore).run(progress);
		ReadModelOperation.Result after = new ReadModelOperation(fileAfter).run(progress);
		ModelDiff diff = new DiffModelsOperation(before.model(), after.model(), Map.of()).run(progress);
		return new ComparedModels(before, after, diff, DiffPicture.of(diff, Arrangement.MERGED), DatasetFiles.projectAbove(fileAfter));
	}
}
