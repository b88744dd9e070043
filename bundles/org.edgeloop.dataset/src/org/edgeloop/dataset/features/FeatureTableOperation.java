package org.edgeloop.dataset.features;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.DatasetFiles;
import org.edgeloop.dataset.internal.ProjectPaths;
import org.edgeloop.dataset.internal.features.FeatureScope;
import org.edgeloop.dataset.internal.features.FeatureTableFiles;
import org.edgeloop.signal.ReadOptions;

/**
 * Writes the features of a recording's or of a whole project's windows to a table, and beside it a manifest that says what the columns mean
 * and what the table was made from, {@code <file>.manifest.json}. Nothing in the project changes.
 */
public final class FeatureTableOperation {

	private final Path input;
	private final ReadOptions reading;
	private final FeatureTableSettings settings;
	private final Path file;

	/**
	 * @param input a project's folder, or a recording; one in a project is read and labelled as that says
	 * @param reading what a recording's file does not say, taken before what the project says of it
	 * @param file the table to make or to replace; its extension says the {@linkplain FeatureTableFormat format}
	 */
	public FeatureTableOperation(Path input, ReadOptions reading, FeatureTableSettings settings, Path file) {
		this.input = input.toAbsolutePath().normalize();
		this.reading = reading;
		this.settings = settings;
		this.file = file.toAbsolutePath().normalize();
	}

	/** All recordings as their files and the project say. */
	public FeatureTableOperation(Path input, FeatureTableSettings settings, Path file) {
		this(input, ReadOptions.NONE, settings, file);
	}

	/**
	 * A recording that cannot be used is left out and told of.
	 *
	 * @throws java.util.concurrent.CancellationException if cancelled; the file is as it was
	 * @throws ProblemException if the extension says no format, the file would be the recording or lie among the project's recordings or
	 *         labels, or no row is left; the file is as it was
	 * @throws IOException if something cannot be read or written; the file is as it was
	 */
	public FeatureTable run(Progress progress) throws IOException {
		FeatureTableFormat format = FeatureTableFormat.of(file).orElseThrow(() -> refused("a feature table is no such kind of file",
				"end its name in .parquet or .csv"));
		FeatureScope scope = FeatureScope.of(input, settings, progress);
		checkPlace(scope.project());
		return FeatureTableFiles.write(scope, reading, settings, file, format, Instant.now(), progress);
	}

	private void checkPlace(Optional<Path> project) throws IOException {
		if (Files.exists(file) && Files.isSameFile(file, input)) {
			throw refused("the table would replace the recording", "choose another name");
		}
		for (Path folder : List.of(project.orElse(file), DatasetFiles.projectAbove(file).orElse(file))) {
			if (file.startsWith(folder.resolve(ProjectPaths.DATA)) || file.startsWith(folder.resolve(ProjectPaths.LABELS))) {
				throw refused("a feature table may not lie among a project's recordings or labels",
						"choose a folder outside data and labels, such as features");
			}
		}
	}

	private ProblemException refused(String what, String remedy) {
		return new ProblemException(Problem.error(what, file.toString(), remedy));
	}
}
