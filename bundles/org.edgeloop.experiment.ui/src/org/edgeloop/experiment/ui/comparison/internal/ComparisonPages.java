package org.edgeloop.experiment.ui.comparison.internal;

import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.editor.FormEditor;
import org.edgeloop.experiment.ui.comparison.ComparisonSession;
import org.edgeloop.experiment.ui.comparison.HistoryCache;
import org.edgeloop.ui.EditorPages;
import org.edgeloop.ui.SourcePage;
import org.edgeloop.ui.SourceText;

/** The pages of a comparison. */
public final class ComparisonPages implements EditorPages {

	private final ChartsPage charts;
	private final RunsPage runs;
	private final ArtifactsPage artifacts;
	private final CodePage code;
	private final SourcePage source;

	public ComparisonPages(FormEditor editor, ComparisonSession session, HistoryCache histories, SourceText text) {
		charts = new ChartsPage(editor, session, histories);
		runs = new RunsPage(editor, session);
		artifacts = new ArtifactsPage(editor, session);
		code = new CodePage(editor, session);
		source = new SourcePage(editor, text, (body, toolkit) -> new ComparisonHeader(body, toolkit, session, editor.getEditorSite()));
		session.addListener(source::update);
	}

	/** Adds all pages behind those that are there. */
	@Override
	public void addTo(FormEditor editor) throws PartInitException {
		editor.addPage(charts);
		editor.addPage(runs);
		editor.addPage(artifacts);
		editor.addPage(code);
		editor.addPage(source);
	}

	/** @return the page with the charts */
	public ChartsPage charts() {
		return charts;
	}

	/** Tells the source page that its text turned sound or unsound. */
	@Override
	public void sourceChanged() {
		source.update();
	}
}
