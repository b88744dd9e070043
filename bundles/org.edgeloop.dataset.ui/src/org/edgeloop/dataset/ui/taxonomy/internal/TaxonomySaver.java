package org.edgeloop.dataset.ui.taxonomy.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.DatasetDescription;
import org.edgeloop.dataset.DatasetFiles;
import org.edgeloop.dataset.RenameLabelTypesOperation;
import org.edgeloop.dataset.RenameLabelTypesOperation.Outcome;
import org.edgeloop.dataset.SaveTaxonomyOperation;
import org.edgeloop.dataset.ui.labelling.internal.LabelSaver;
import org.edgeloop.dataset.ui.taxonomy.TaxonomyPresenter;

/** Saves the label types, and offers to take the labels along where types were renamed that labels name. */
public final class TaxonomySaver {

	/** What only the user can tell, and what is to be told. */
	public interface User {

		/** @return whether to replace the label types that somebody else wrote meanwhile */
		boolean mayReplace(Problem problem);

		/** @return whether the labels take the new types; empty to save nothing at all */
		Optional<Boolean> mayRename(Map<String, String> renamed, Outcome found);

		/** Saves the labels that open editors hold back, so that label files and editors do not part. @return whether all are saved */
		boolean saveOpenRecordings();

		/** The types are saved; labels were changed where {@code renamed} is there. */
		void saved(Optional<Outcome> renamed);
	}

	private final Path project;
	private final LabelSaver.Background background;
	private final User user;

	public TaxonomySaver(Path project, LabelSaver.Background background, User user) {
		this.project = project;
		this.background = background;
		this.user = user;
	}

	/**
	 * @return whether the types are saved; not if the user chose otherwise
	 * @throws IOException if they cannot be saved
	 */
	public boolean save(TaxonomyPresenter edited) throws IOException, InterruptedException {
		Map<String, String> renamed = edited.renamed();
		Optional<RenameLabelTypesOperation> rename = Optional.empty();
		if (!renamed.isEmpty()) {
			var operation = new RenameLabelTypesOperation(project, renamed);
			Outcome found = run(operation::preview);
			if (found.total() > 0) {
				Optional<Boolean> answer = user.mayRename(renamed, found);
				if (answer.isEmpty() || answer.get() && !user.saveOpenRecordings()) {
					return false;
				}
				rename = answer.filter(Boolean::booleanValue).map(_ -> operation);
			}
		}
		if (!write(edited)) {
			return false;
		}
		edited.saved();
		user.saved(rename.isPresent() ? Optional.of(run(rename.get()::run)) : Optional.empty());
		return true;
	}

	private boolean write(TaxonomyPresenter edited) throws IOException, InterruptedException {
		var save = new SaveTaxonomyOperation(project, edited.base(), edited.draft().description());
		try {
			background.run(save::run);
			return true;
		} catch (ProblemException e) {
			if (!save.isFileChanged()) {
				throw e;
			}
			if (!user.mayReplace(e.problem())) {
				return false;
			}
		}
		DatasetDescription present = run(_ -> DatasetFiles.read(project));
		background.run(new SaveTaxonomyOperation(project, present, edited.draft().description())::run);
		return true;
	}

	/** Reads or writes files. */
	@FunctionalInterface
	private interface Reading<T> {
		T run(Progress progress) throws IOException;
	}

	private <T> T run(Reading<T> reading) throws IOException, InterruptedException {
		var result = new AtomicReference<T>();
		background.run(progress -> result.set(reading.run(progress)));
		return result.get();
	}
}
