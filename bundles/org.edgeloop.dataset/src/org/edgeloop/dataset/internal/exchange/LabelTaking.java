package org.edgeloop.dataset.internal.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

import org.edgeloop.dataset.LabelDocument;
import org.edgeloop.dataset.exchange.ImportPlan;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.dataset.suggestion.SuggestionFiles;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;

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
			if (!imported.suggestions().isEmpty()) {
				SuggestionFiles.update(project, imported.recording(), this::take);
			}
			if (merge.added().isEmpty() && merge.replaced().isEmpty()) {
				return;
			}
			execute(document, document.commands().remove(merge.replaced()));
			execute(document, document.commands().add(merge.replacing()));
			execute(document, document.commands().add(merge.added()));
			document.save();
		}
	}

	/** A suggestion of an id that is there takes its place. */
	private void take(LabelSet suggestions) {
		Set<String> ids = imported.suggestions().stream().map(Label::getId).collect(Collectors.toSet());
		suggestions.setSamples(imported.samples());
		suggestions.setSampleRate(imported.sampleRate());
		suggestions.getLabels().removeIf(old -> ids.contains(old.getId()));
		suggestions.getLabels().addAll(EcoreUtil.copyAll(imported.suggestions()));
	}

	private static void execute(LabelDocument document, Command command) {
		if (command.canExecute()) {
			document.execute(command);
		}
	}
}
