package org.edgeloop.versioning.ui.internal.changes;

import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.services.IServiceLocator;
import org.edgeloop.base.Problem;
import org.edgeloop.ui.Problems;
import org.edgeloop.versioning.ui.changes.VersionsPresenter;

/** Says what version control would be good for, where a project has none. */
public final class UnversionedPane {

	private static final int MARGIN = 12;
	private static final String NO_PROJECT = "Select a project in the Dataset Explorer to see what changed in it.";
	private static final String READING = "Looking for changes …";
	private static final String UNVERSIONED = "%s is not under version control. Git keeps each state of labels, reports and settings; DVC keeps those of "
			+ "recordings and other large files beside it, so that any result can be traced to the data that it came from.";

	private final VersionsPresenter presenter;
	private final Composite control;
	private final Label text;
	private final Link link;

	public UnversionedPane(Composite parent, VersionsPresenter presenter, IServiceLocator site) {
		this.presenter = presenter;
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, MARGIN).applyTo(control);
		text = new Label(control, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(text);
		link = new Link(control, SWT.WRAP);
		link.setText("<a>Put project under version control…</a>");
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(link);
		link.addListener(SWT.Selection, _ -> VersionsCommand.PUT_UNDER_VERSION_CONTROL.execute(site));
	}

	public Composite control() {
		return control;
	}

	public void show() {
		boolean isRead = presenter.state().isPresent();
		text.setText(presenter.project().isEmpty() ? NO_PROJECT : isRead ? said() : READING);
		link.setVisible(isRead && presenter.state().get().problems().isEmpty());
		control.layout(true, true);
	}

	private String said() {
		return presenter.state().flatMap(state -> state.problems().stream().findFirst()).map(UnversionedPane::words)
				.orElseGet(() -> UNVERSIONED.formatted(presenter.project().orElseThrow().getFileName()));
	}

	private static String words(Problem problem) {
		String text = Problems.toText(problem);
		return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
	}
}
