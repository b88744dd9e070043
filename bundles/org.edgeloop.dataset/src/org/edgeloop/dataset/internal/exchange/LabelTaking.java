package org.edgeloop.dataset.internal.exchange;

import java.io.IOException;
import java.nio.file.Path;

import org.edgeloop.dataset.LabelDocument;
import org.edgeloop.dataset.exchange.ImportPlan;
import org.eclipse.emf.common.command.Command;

/** Puts imported labels into a recording's label file, in the way an editor does: an editor that is open merges them. */
public final class LabelTaking {

	private final Path project;
	private final ImportPlan.Recording imported;

	public LabelTaking(Path project, ImportPlan.Recording imported) {
		this.project = project;
		this.imported = imported;
	}

	/**
	 * @throws org.edgeloop.base.ProblemException if the label file is not sound, or was changed meanwhile
	 * @throws IOException if it cannot be read or written
	 */
	public void run() throws IOException {
		try (LabelDocument document = LabelDocument.open(project, imported.recording(), imported.samples(), imported.sampleRate())) {
			LabelMerge merge = LabelMerge.of(document.labels().getLabels(), imported.labels());
			if (merge.added().isEmpty() && merge.replaced().isEmpty() && imported.suggestions().isEmpty()) {
				return;
			}
			execute(document, document.commands().remove(merge.replaced()));
			execute(document, document.commands().add(merge.replacing()));
			execute(document, document.commands().add(merge.added()));
			if (!imported.suggestions().isEmpty()) {
				Suggestions.add(document.labels(), imported.suggestions());
			}
			document.save();
		}
	}

	private static void execute(LabelDocument document, Command command) {
		if (command.canExecute()) {
			document.execute(command);
		}
	}
}
