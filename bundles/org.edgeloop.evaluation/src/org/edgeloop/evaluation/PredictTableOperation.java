package org.edgeloop.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.evaluation.internal.ModelUse;
import org.edgeloop.evaluation.internal.PredictedTable;
import org.edgeloop.table.FileSource;
import org.edgeloop.table.Table;
import org.edgeloop.table.Tables;

/**
 * Adds what a model says to the rows of a feature table: {@code prediction}, a class; {@code probability}, that of this class; and
 * {@code probability.CLASS} for each class. Of a row that lacks a feature they have no value.
 */
public final class PredictTableOperation {

	private final Path model;
	private final Path table;
	private final Path out;

	/**
	 * What was written.
	 *
	 * @param predicted how many rows have a prediction
	 * @param incomplete how many rows lack a feature
	 * @param classes the model's
	 */
	public record Predicted(Path file, long predicted, long incomplete, List<String> classes) {
	}

	/**
	 * @param model an ONNX file that names its features
	 * @param table a feature table
	 * @param out the Parquet file to make or to replace
	 */
	public PredictTableOperation(Path model, Path table, Path out) {
		this.model = model;
		this.table = table;
		this.out = out;
	}

	/**
	 * @throws java.util.concurrent.CancellationException if cancelled; the file is as it was
	 * @throws ProblemException if the model names no features, the table lacks one, has a column of a prediction already, or would be replaced
	 * @throws IOException if something cannot be read or written; the file is as it was
	 */
	public Predicted run(Progress progress) throws IOException {
		if (Files.exists(out) && Files.exists(table) && Files.isSameFile(out, table)) {
			throw new ProblemException(Problem.error("the predictions would replace the table", out.toString(), "choose another name"));
		}
		ModelUse use = ModelUse.of(model, progress);
		if (!use.takesFeatures()) {
			throw new ProblemException(Problem.error("the model does not say which columns it takes", model.toString(),
					"choose a model that names its features in its metadata, as trained ones do"));
		}
		try (Table rows = Tables.open(new FileSource(table), progress)) {
			return new PredictedTable(use, rows).write(out, progress);
		}
	}
}
