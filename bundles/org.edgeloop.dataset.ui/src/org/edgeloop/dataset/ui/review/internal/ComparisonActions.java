package org.edgeloop.dataset.ui.review.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.edgeloop.base.Problem;
import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.ui.labelling.LabellingEditor;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;
import org.edgeloop.dataset.ui.review.AgreementView;
import org.edgeloop.dataset.ui.review.ComparisonPartner;
import org.edgeloop.dataset.ui.review.OtherLabels;
import org.edgeloop.ui.Actions;
import org.edgeloop.ui.Background;

/** What the Agreement view's tool bar and context menu do. */
public final class ComparisonActions {

	private final AgreementView view;
	private final AgreementArea area;

	public ComparisonActions(AgreementView view, AgreementArea area) {
		this.view = view;
		this.area = area;
	}

	/** Installs them for as long as the view lives. */
	public void install() {
		IToolBarManager bar = view.getViewSite().getActionBars().getToolBarManager();
		for (ComparisonPartner partner : ComparisonPartner.values()) {
			bar.add(action(partner));
		}
		Table table = area.differences().control();
		var menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		table.setMenu(menu.createContextMenu(table));
		table.addListener(SWT.KeyDown, event -> {
			if (event.character == 't' || event.character == 'T') {
				takeTheirs();
			}
		});
	}

	private Action action(ComparisonPartner partner) {
		Action action = Actions.push(partner.title(), () -> compareWith(partner));
		action.setImageDescriptor(partner.icon().descriptor());
		action.setToolTipText(partner.title());
		return action;
	}

	/** Asks which labels of a partner are meant, and compares with them. */
	public void compareWith(ComparisonPartner partner) {
		switch (partner) {
		case FILE -> withFile();
		case REVISION -> withRevision();
		case AUTHOR -> withAuthor();
		case NOBODY -> view.stop();
		}
	}

	private void fill(IMenuManager menu) {
		if (area.selected().isPresent()) {
			menu.add(Actions.push("Take Theirs\tT", this::takeTheirs));
		}
	}

	private void takeTheirs() {
		area.selected().ifPresent(difference -> view.comparison().ifPresent(comparison -> comparison.takeTheirs(difference)));
	}

	private void withFile() {
		inFront(editor -> {
			var dialog = new FileDialog(view.getSite().getShell(), SWT.OPEN);
			dialog.setText("Compare With Label File");
			dialog.setFilterExtensions(new String[] { "*" + LabelFiles.SUFFIX, "*" });
			String chosen = dialog.open();
			if (chosen != null) {
				compare(editor, _ -> OtherLabels.ofFile(Path.of(chosen)));
			}
		});
	}

	private void withRevision() {
		inFront(editor -> {
			var dialog = new InputDialog(view.getSite().getShell(), "Compare With Git Revision",
					"A branch, a tag or a commit whose labels of this recording to compare:", "HEAD", text -> text.isBlank() ? "" : null);
			if (dialog.open() == Window.OK) {
				LabellingPresenter presenter = editor.presenter().orElseThrow();
				Path project = presenter.document().project();
				String recording = presenter.document().recording();
				String revision = dialog.getValue().strip();
				compare(editor, _ -> OtherLabels.ofRevision(LabelFiles.fileFor(project, recording), revision));
			}
		});
	}

	private void withAuthor() {
		inFront(editor -> {
			List<Label> all = List.copyOf(editor.presenter().orElseThrow().document().labels().getLabels());
			Object[] authors = all.stream().map(Label::getAuthor).filter(author -> !author.isEmpty()).distinct().sorted().toArray();
			if (authors.length == 0) {
				view.tell(Problem.error("No label of this recording names its author.", "", "Choose a label file or a Git revision instead."));
				return;
			}
			var dialog = new ElementListSelectionDialog(view.getSite().getShell(), new LabelProvider());
			dialog.setTitle("Compare With Author");
			dialog.setMessage("Whose labels to compare with those of all others:");
			dialog.setElements(authors);
			if (dialog.open() == Window.OK) {
				view.compare(editor, OtherLabels.ofAuthor(all, String.valueOf(dialog.getFirstResult())));
			}
		});
	}

	private void inFront(Consumer<LabellingEditor> work) {
		view.inFront().ifPresentOrElse(work, () -> view.tell(
				Problem.error("There is no recording to compare.", "", "Open one of a project in the labelling editor first.")));
	}

	private void compare(LabellingEditor editor, Background.Work<OtherLabels> reading) {
		view.background().start("Reading labels to compare", reading, other -> {
			if (editor.presenter().isPresent()) {
				view.compare(editor, other);
			}
		}, view::tell);
	}
}
