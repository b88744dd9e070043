package org.edgeloop.dataset.ui.taxonomy.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.edgeloop.base.Problem;
import org.edgeloop.dataset.RenameLabelTypesOperation.Outcome;
import org.edgeloop.dataset.ui.labelling.LabellingEditor;
import org.edgeloop.dataset.ui.problems.ProjectChecks;
import org.edgeloop.dataset.ui.projects.ProjectNature;
import org.edgeloop.dataset.ui.projects.Projects;
import org.edgeloop.ui.Problems;

/** Asks the user in dialogs, and keeps the open recordings in step with the label types. */
public final class TaxonomyDialogs implements TaxonomySaver.User {

	private static final String TITLE = "Save Label Types";
	/** More renamed types than this are not listed in a question. */
	private static final int MOST_LISTED = 8;

	private final IWorkbenchPage page;
	private final Path project;

	public TaxonomyDialogs(IWorkbenchPage page, Path project) {
		this.page = page;
		this.project = project;
	}

	private Shell shell() {
		return page.getWorkbenchWindow().getShell();
	}

	@Override
	public boolean mayReplace(Problem problem) {
		String question = "The label types were changed by someone else since they were opened:\n" + problem.where()
				+ "\n\nReplace those changes by the label types in this editor?";
		return MessageDialog.open(MessageDialog.QUESTION, shell(), TITLE, question, 0, "Replace", "Cancel") == 0;
	}

	@Override
	public Optional<Boolean> mayRename(Map<String, String> renamed, Outcome found) {
		String question = question(renamed, found);
		return switch (MessageDialog.open(MessageDialog.QUESTION, shell(), TITLE, question, 0, "Rename in Labels", "Leave Labels", "Cancel")) {
		case 0 -> Optional.of(true);
		case 1 -> Optional.of(false);
		default -> Optional.empty();
		};
	}

	static String question(Map<String, String> renamed, Outcome found) {
		String types = renamed.entrySet().stream().limit(MOST_LISTED).map(entry -> "    " + entry.getKey() + "  \u2192  " + entry.getValue())
				.collect(Collectors.joining("\n"));
		String more = renamed.size() > MOST_LISTED ? "\n    and " + (renamed.size() - MOST_LISTED) + " more" : "";
		String labels = found.total() == 1 ? "One label in one recording names"
				: found.total() + " labels in " + (found.labels().size() == 1 ? "one recording name" : found.labels().size() + " recordings name");
		return "Label types have other ids now:\n" + types + more + "\n\n" + labels
				+ " the old ones. Rename them there, too? Labels that are left name types that the project does not have any more.";
	}

	private List<LabellingEditor> openRecordings() {
		return Arrays.stream(page.getEditorReferences()).map((IEditorReference reference) -> reference.getEditor(false))
				.filter(LabellingEditor.class::isInstance).map(LabellingEditor.class::cast)
				.filter(editor -> editor.presenter().filter(open -> open.document().project().equals(project)).isPresent()).toList();
	}

	@Override
	public boolean saveOpenRecordings() {
		return openRecordings().stream().filter(LabellingEditor::isDirty).allMatch(editor -> page.saveEditor(editor, false) && !editor.isDirty());
	}

	@Override
	public void saved(Optional<Outcome> renamed) {
		openRecordings().forEach(LabellingEditor::reopenUnlessDirty);
		Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(ProjectNature::isOn)
				.filter(opened -> Projects.folderOf(opened).equals(project)).forEach(ProjectChecks::check);
		renamed.filter(outcome -> !outcome.problems().isEmpty()).ifPresent(outcome -> Problems.show(shell(), TITLE,
				Problem.warning("Not all labels were renamed; " + outcome.total() + " were.", outcome.problems().getFirst().toLine(),
						"See to the label files, then rename the type once more.")));
	}
}
