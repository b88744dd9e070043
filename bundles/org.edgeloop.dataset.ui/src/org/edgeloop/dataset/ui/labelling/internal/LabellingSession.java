package org.edgeloop.dataset.ui.labelling.internal;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.contexts.IContextService;
import org.edgeloop.chart.ui.TimelineCanvas;
import org.edgeloop.dataset.ui.labelling.LabellingListener.Change;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;
import org.edgeloop.dataset.ui.suggestion.internal.SuggestionWatch;
import org.edgeloop.ui.JobsBackground;
import org.edgeloop.ui.UndoHandler;

/** What joins a presenter with its editor while a recording is open: selection, keys, undo, status line, preferences, threads. */
public final class LabellingSession {

	/** The family of the jobs that read the suggestions for open recordings. */
	public static final Object SUGGESTIONS = new Object();

	private final IEditorSite site;
	private final LabellingArea area;
	private final LabellingPresenter presenter;
	private final LabellingContexts contexts;
	private final Runnable endUndo;
	private final ExecutorService reader = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("Snap").factory());
	private final IPropertyChangeListener preferences = _ -> applyPreferences();
	private final Listener focus = _ -> updateContexts();
	private final SuggestionWatch suggestions;
	private final Listener comeBack;

	/** @param selection tells the workbench what is selected */
	public LabellingSession(IEditorSite site, LabellingArea area, EditorSelection selection, LabellingPresenter presenter) {
		this.site = site;
		this.area = area;
		this.presenter = presenter;
		contexts = new LabellingContexts(site.getService(IContextService.class));
		endUndo = UndoHandler.install(site, presenter.document().domain().getCommandStack());
		presenter.setScale(area::samplesPerPoint);
		presenter.setMessages(site.getActionBars().getStatusLineManager()::setMessage);
		presenter.snapping().setThreads(reader, this::later);
		presenter.addListener(change -> {
			if (change == Change.SELECTION) {
				selection.update(presenter);
				updateContexts();
			}
		});
		suggestions = new SuggestionWatch(presenter, new JobsBackground(SUGGESTIONS, canvas().getDisplay()),
				new EditorNotices(area.infoBar(), canvas())::show);
		comeBack = _ -> suggestions.look();
		suggestions.start();
		canvas().getShell().addListener(SWT.Activate, comeBack);
		canvas().addListener(SWT.FocusIn, focus);
		canvas().addListener(SWT.FocusOut, focus);
		LabellingPreferences.store().addPropertyChangeListener(preferences);
		updateContexts();
		applyPreferences();
	}

	private TimelineCanvas canvas() {
		return area.canvas();
	}

	/** Answers that come after the editor was closed have nothing to change any more. */
	private void later(Runnable answer) {
		if (!canvas().isDisposed()) {
			canvas().getDisplay().asyncExec(() -> {
				if (!reader.isShutdown()) {
					answer.run();
				}
			});
		}
	}

	private void updateContexts() {
		contexts.update(presenter, canvas().isFocusControl());
	}

	private void applyPreferences() {
		LabellingPreferences.chosenAuthor().ifPresent(presenter.document()::setAuthor);
		presenter.edges().setNudge(LabellingPreferences.nudgePoints());
		canvas().redraw();
	}

	/** Leaves keys, undo and status line to others. */
	public void close() {
		reader.shutdown();
		suggestions.stop();
		LabellingPreferences.store().removePropertyChangeListener(preferences);
		if (!canvas().isDisposed()) {
			canvas().getShell().removeListener(SWT.Activate, comeBack);
			canvas().removeListener(SWT.FocusIn, focus);
			canvas().removeListener(SWT.FocusOut, focus);
		}
		contexts.clear();
		endUndo.run();
		presenter.setMessages(_ -> {
			// the editor shows another recording, or none
		});
		site.getActionBars().getStatusLineManager().setMessage("");
	}
}
