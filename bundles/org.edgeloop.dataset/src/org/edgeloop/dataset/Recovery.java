package org.edgeloop.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

import org.edgeloop.dataset.internal.JournalFile;
import org.edgeloop.dataset.internal.LabelEdits;
import org.edgeloop.dataset.internal.LabelRules;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelSet;
import org.eclipse.emf.ecore.EObject;

/** Changes to a recording's labels that were not saved when the workbench ended, kept by the journal. */
public final class Recovery {

	private final Instant when;
	private final boolean fileChanged;
	private final int damaged;
	private final LabelEdits edits;

	private Recovery(Path file, JournalFile journal, LabelSet labels) throws IOException {
		FileTime modified = Files.getLastModifiedTime(file);
		when = modified.toInstant();
		fileChanged = journal.fileChanged();
		damaged = journal.damaged();
		LabelEdits missing = journal.changes().without(labels).edits(file);
		edits = LabelEdits.of(part -> new LabelEdits.Edits(
				missing.of(part).set().stream().filter(object -> isSound(object, labels.getSamples())).toList(), missing.of(part).removed()));
	}

	private static boolean isSound(EObject object, long samples) {
		return !(object instanceof Label label) || LabelRules.fault(label, samples).isEmpty();
	}

	static Recovery of(Path file, JournalFile journal, LabelSet labels) throws IOException {
		return new Recovery(file, journal, labels);
	}

	/** @return how many labels, bookmarks and rejected suggestions the recovery adds, changes or removes */
	public int changes() {
		return edits.size();
	}

	/** @return when the last of the changes was made */
	public Instant when() {
		return when;
	}

	/** @return whether the label file is another one than the changes were made to; they are then put over it label by label */
	public boolean isFileChanged() {
		return fileChanged;
	}

	/** @return how many steps the journal holds that cannot be read, so that what they changed is lost */
	public int damagedSteps() {
		return damaged;
	}

	LabelEdits edits() {
		return edits;
	}
}
