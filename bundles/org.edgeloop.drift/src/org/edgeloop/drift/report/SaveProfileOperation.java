package org.edgeloop.drift.report;

import java.io.IOException;
import java.nio.file.Path;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.internal.report.SelectedTables;
import org.edgeloop.drift.spec.DriftSpec;
import org.edgeloop.table.Table;
import org.edgeloop.table.TableProfile;

/** Saves the reference of a spec as a profile: without its rows, but with the same numbers in every report. */
public final class SaveProfileOperation {

	private final DriftSpec spec;
	private final Path folder;
	private final Path file;

	/**
	 * @param folder that of the spec
	 * @param file a name that ends in {@code .profile}, made or replaced
	 */
	public SaveProfileOperation(DriftSpec spec, Path folder, Path file) {
		this.spec = spec;
		this.folder = folder;
		this.file = file;
	}

	/**
	 * @return the table that was saved
	 * @throws ProblemException if the table cannot be read, or the name does not end so
	 * @throws java.util.concurrent.CancellationException if cancelled; the file is as it was
	 * @throws IOException if reading or writing fails
	 */
	public TableFacts run(Progress progress) throws IOException {
		if (!file.toString().endsWith(SelectedTables.PROFILE_ENDING)) {
			throw new ProblemException(Problem.error("the name of a profile ends in " + SelectedTables.PROFILE_ENDING, file.toString(),
					"call it " + file.getFileName() + SelectedTables.PROFILE_ENDING));
		}
		try (Table reference = new SelectedTables(spec, folder).openReference(progress)) {
			TableProfile.save(reference, file, progress);
			return new TableFacts(reference.name(), reference.rows(), reference.columns().size(), "");
		}
	}
}
