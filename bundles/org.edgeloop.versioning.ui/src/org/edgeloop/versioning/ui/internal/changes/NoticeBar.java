package org.edgeloop.versioning.ui.internal.changes;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.edgeloop.base.Problem;
import org.edgeloop.ui.Icons;
import org.edgeloop.ui.Problems;
import org.edgeloop.versioning.ui.changes.VersionsPresenter;
import org.edgeloop.versioning.ui.state.BranchState;
import org.edgeloop.versioning.ui.state.ProjectState;

/** One line, there when there is something to say: what is being done, what went wrong, what was begun and waits, what was done. */
final class NoticeBar {

	/** What a notice says, and what a click on its link does. */
	private record Notice(Icons icon, String text, String link, Runnable action) {
	}

	private final VersionsPresenter presenter;
	private final Runnable abortMerge;
	private final Composite control;
	private final Label icon;
	private final Label text;
	private final Link link;
	private Optional<Notice> shown = Optional.empty();

	/** @param abortMerge asks the user, and goes back to before a merge */
	NoticeBar(Composite parent, VersionsPresenter presenter, Runnable abortMerge) {
		this.presenter = presenter;
		this.abortMerge = abortMerge;
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 4).spacing(6, 0).applyTo(control);
		icon = new Label(control, SWT.NONE);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
		text = new Label(control, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(text);
		link = new Link(control, SWT.NONE);
		GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).applyTo(link);
		link.addListener(SWT.Selection, _ -> shown.ifPresent(notice -> notice.action().run()));
	}

	Composite control() {
		return control;
	}

	void show() {
		shown = notice();
		((GridData) control.getLayoutData()).exclude = shown.isEmpty();
		control.setVisible(shown.isPresent());
		shown.ifPresent(notice -> {
			icon.setImage(notice.icon().image());
			text.setText(notice.text().replace("&", "&&"));
			text.setToolTipText(presenter.problem().map(Problems::toText).orElse(""));
			link.setText(notice.link().isEmpty() ? "" : "<a>" + notice.link() + "</a>");
			control.layout(true, true);
		});
	}

	private Optional<Notice> notice() {
		Optional<String> doing = presenter.doing();
		if (doing.isPresent()) {
			return Optional.of(new Notice(Icons.REFRESH, doing.get() + " …", "Cancel", presenter::stop));
		}
		Optional<Problem> problem = presenter.problem().or(() -> presenter.state().flatMap(state -> state.problems().stream().findFirst()));
		if (problem.isPresent()) {
			return Optional.of(new Notice(Icons.ERROR, problem.get().toLine(), presenter.problem().isPresent() ? "Dismiss" : "", presenter::dismiss));
		}
		Optional<String> merge = presenter.state().flatMap(ProjectState::branch).map(BranchState::operation).filter(begun -> !begun.isEmpty());
		if (merge.isPresent()) {
			boolean waits = presenter.state().filter(ProjectState::hasConflicts).isPresent();
			String said = presenter.news().isEmpty() ? "" : presenter.news() + " ";
			String what = said + "A " + merge.get() + (waits ? " waits: resolve the conflicts, then commit." : " waits to be committed.");
			return Optional.of(new Notice(Icons.MERGE, what, "merge".equals(merge.get()) ? "Abort" : "", abortMerge));
		}
		return presenter.news().isEmpty() ? Optional.empty() : Optional.of(new Notice(Icons.INFO, presenter.news(), "Dismiss", presenter::dismiss));
	}
}
