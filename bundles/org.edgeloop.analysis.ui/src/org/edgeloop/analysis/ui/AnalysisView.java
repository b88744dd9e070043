package org.edgeloop.analysis.ui;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.edgeloop.chart.ui.TimelineListener.Change;
import org.edgeloop.chart.ui.TimelineModel;

/**
 * A view beside the labelling editor that shows what is selected there, or in sight, from another side. It asks for nothing while it is
 * hidden.
 */
public abstract class AnalysisView extends ViewPart {

	private static final int MARGIN = 8;

	private Composite book;
	private StackLayout stack;
	private Composite hint;
	private Control content;
	private RecordingFollower follower;
	private Optional<AnalysedPart> shown = Optional.empty();
	private boolean isVisible;

	private final IPartListener2 visibility = new IPartListener2() {

		@Override
		public void partVisible(IWorkbenchPartReference reference) {
			if (reference.getPart(false) == AnalysisView.this) {
				isVisible = true;
				refresh();
			}
		}

		@Override
		public void partHidden(IWorkbenchPartReference reference) {
			if (reference.getPart(false) == AnalysisView.this) {
				isVisible = false;
			}
		}
	};

	@Override
	public final void createPartControl(Composite parent) {
		book = new Composite(parent, SWT.NONE);
		stack = new StackLayout();
		book.setLayout(stack);
		hint = new Composite(book, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(hint);
		Label words = new Label(hint, SWT.WRAP);
		words.setText(hint());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(words);
		content = createContent(book);
		stack.topControl = hint;
		getSite().getPage().addPartListener(visibility);
		follower = new RecordingFollower(getSite().getPage(), this::opened, this::changed);
		follower.start();
	}

	/** @return what is to be done so that the view shows something, in a sentence or two */
	protected abstract String hint();

	/** Makes what the view shows, its tool bar and its menu. */
	protected abstract Control createContent(Composite parent);

	/** Shows a part of the recording in front; called in quick succession while the user drags. */
	protected abstract void show(AnalysedPart part);

	/** Lets go of what was shown, since no recording is open any more, or another one. */
	protected abstract void clear();

	/** @return whether a change of the timeline changes what {@link #show} is given, beside another range, selection, cursor or tracks */
	protected boolean concerns(Change change) {
		return change != Change.TIME_MODE;
	}

	private void opened(Optional<TimelineModel> timeline) {
		shown = Optional.empty();
		clear();
		stack.topControl = timeline.isPresent() ? content : hint;
		book.layout();
		refresh();
	}

	/** @return what {@link #show} is given: what is selected, else what is in sight */
	protected AnalysedPart partOf(TimelineModel timeline) {
		return AnalysedPart.of(timeline);
	}

	/** Is told each change of the timeline, for what is drawn over what was computed. */
	protected void timelineChanged(Change change) {
		// most views draw nothing but what they are shown
	}

	private void changed(Change change) {
		timelineChanged(change);
		if (concerns(change)) {
			refresh();
		}
	}

	private void refresh() {
		Optional<AnalysedPart> part = follower.timeline().map(this::partOf);
		if (isVisible && part.isPresent() && !part.equals(shown)) {
			shown = part;
			show(part.get());
		}
	}

	/** @return what is followed, to lead it as well */
	protected final RecordingFollower follower() {
		return follower;
	}

	@Override
	public void setFocus() {
		stack.topControl.setFocus();
	}

	@Override
	public void dispose() {
		getSite().getPage().removePartListener(visibility);
		if (follower != null) {
			follower.dispose();
		}
		super.dispose();
	}
}
