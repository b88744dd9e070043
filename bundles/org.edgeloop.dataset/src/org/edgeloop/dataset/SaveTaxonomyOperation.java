package org.edgeloop.dataset;

import java.io.IOException;
import java.nio.file.Path;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;

/**
 * Writes taxonomy, tiers and presets into {@code dataset.json}. Everything else in the file stays as it is there now, so that what
 * others wrote meanwhile, such as the settings of imported recordings, is not lost.
 */
public final class SaveTaxonomyOperation {

	private final Path project;
	private final DatasetDescription base;
	private final DatasetDescription edited;
	private volatile boolean fileChanged;

	/**
	 * @param project the project's folder
	 * @param base what was read when editing began, or written last
	 * @param edited the description with the taxonomy, tiers and presets to write
	 */
	public SaveTaxonomyOperation(Path project, DatasetDescription base, DatasetDescription edited) {
		this.project = project;
		this.base = base;
		this.edited = edited;
	}

	/**
	 * @return what the file holds now
	 * @throws ProblemException if somebody else changed taxonomy, tiers or presets since {@code base} was read, see
	 *             {@link #isFileChanged()}, or the file is not sound; it is left as it is
	 * @throws IOException if the file cannot be read or written; it is then as it was
	 */
	public DatasetDescription run(Progress progress) throws IOException {
		progress.begin("Saving the label types", 1);
		DatasetDescription present = DatasetFiles.read(project);
		fileChanged = !(present.taxonomy().equals(base.taxonomy()) && present.tiers().equals(base.tiers())
				&& present.presets().equals(base.presets()));
		if (fileChanged) {
			throw new ProblemException(Problem.error("the label types were changed by someone else since they were opened",
					project.resolve(DatasetFiles.NAME).toString(), "revert to see the file's label types, or save once more to replace them"));
		}
		DatasetDescription merged = present.withTaxonomy(edited.taxonomy()).withTiers(edited.tiers()).withPresets(edited.presets());
		DatasetFiles.write(project, merged);
		progress.worked(1);
		return merged;
	}

	/** @return whether {@link #run} found other label types in the file */
	public boolean isFileChanged() {
		return fileChanged;
	}
}
