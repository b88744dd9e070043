package org.edgeloop.training.internal.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.edgeloop.base.Progress;
import org.edgeloop.training.Candidate;
import org.edgeloop.training.FeatureMatrix;

/** A candidate trained on all rows, as an ONNX file that was found to say what Tribuo says. */
public final class ModelFile {

	private ModelFile() {
	}

	/**
	 * @param file made or replaced
	 * @param metadata what the model says of itself
	 * @return how far the file's outputs are from Tribuo's at most
	 * @throws org.edgeloop.base.ProblemException if that is too far
	 */
	public static double write(Candidate candidate, FeatureMatrix matrix, long seed, Path file, Map<String, String> metadata,
			Progress progress) throws IOException {
		var fitted = new ClassifierFitting(candidate, matrix, seed).fit(matrix.allRows(), EpochListener.NONE, progress);
		Files.write(file, OnnxExport.of(fitted, metadata).toByteArray());
		return OnnxCheck.compare(file, fitted, matrix, progress);
	}
}
