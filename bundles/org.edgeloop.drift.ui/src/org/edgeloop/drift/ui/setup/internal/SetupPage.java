package org.edgeloop.drift.ui.setup.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.edgeloop.drift.ui.DriftSession;
import org.edgeloop.drift.ui.internal.DriftPage;
import org.edgeloop.drift.ui.setup.SetupPresenter;
import org.edgeloop.ui.Icons;

/** What is compared and how. */
public final class SetupPage extends DriftPage {

	public static final String ID = "setup";

	private final SetupPresenter presenter;
	private Composite body;
	private TablesSection tables;
	private ColumnsSection columns;
	private TestsSection tests;
	private PartsSection parts;
	private ChecksSection checks;

	public SetupPage(FormEditor editor, DriftSession session, SetupPresenter presenter) {
		super(editor, session, ID, "Setup");
		this.presenter = presenter;
	}

	@Override
	protected void createContent(Composite parent, FormToolkit toolkit) {
		body = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(16, 8).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		tables = new TablesSection(toolkit, body, presenter);
		columns = new ColumnsSection(toolkit, body, presenter);
		tests = new TestsSection(toolkit, body, presenter);
		parts = new PartsSection(toolkit, body, presenter);
		checks = new ChecksSection(toolkit, body, presenter);
		presenter.addListener(() -> {
			if (!body.isDisposed()) {
				refresh();
			}
		});
	}

	@Override
	protected void refresh() {
		tables.refresh();
		columns.refresh();
		tests.refresh();
		parts.refresh();
		checks.refresh();
		if (!presenter.message().isEmpty()) {
			say(Icons.WARNING, presenter.message());
		}
	}
}
