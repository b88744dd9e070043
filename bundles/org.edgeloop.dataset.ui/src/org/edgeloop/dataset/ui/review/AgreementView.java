package org.edgeloop.dataset.ui.review;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.edgeloop.base.Problem;
import org.edgeloop.chart.ui.TimelineCanvas;
import org.edgeloop.dataset.agreement.AgreementSettings;
import org.edgeloop.dataset.ui.labelling.LabellingEditor;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;
import org.edgeloop.dataset.ui.review.internal.AgreementArea;
import org.edgeloop.dataset.ui.review.internal.ComparisonActions;
import org.edgeloop.dataset.ui.review.internal.ComparisonLayer;
import org.edgeloop.ui.JobsBackground;
import org.edgeloop.ui.Problems;

/**
 * The labels of the recording in front beside somebody else's: how far both agree, and where not. Their labels and the differences are
 * lanes above the recording's tracks while they are compared.
 */
public final class AgreementView extends ViewPart {

	public static final String ID = "org.edgeloop.dataset.ui.agreementView";

	/** The family of the jobs that compare labels. */
	public static final Object COMPARING = new Object();

	private static final String IOU = "iou";
	private static final String TOLERANCE = "tolerance";
	private static final String HOW_TO_BEGIN = "Nothing is compared. Open a recording, then choose whose labels to compare in this view's tool bar: "
			+ "another label file, a Git revision, or one of the authors.";

	private AgreementSettings settings = AgreementSettings.DEFAULT;
	private AgreementArea area;
	private ComparisonActions actions;
	private Optional<LabellingEditor> editor = Optional.empty();
	private Optional<Comparison> comparison = Optional.empty();
	private Runnable takeLayerAway = () -> {
		// nothing is compared yet
	};

	private final IPartListener2 closing = new IPartListener2() {
		@Override
		public void partClosed(IWorkbenchPartReference reference) {
			if (editor.filter(compared -> compared == reference.getPart(false)).isPresent()) {
				stop();
			}
		}
	};

	@Override
	public void init(IViewSite site, @Nullable IMemento memento) throws PartInitException {
		super.init(site, memento);
		if (memento != null && memento.getFloat(IOU) instanceof Float iou && memento.getInteger(TOLERANCE) instanceof Integer tolerance && iou > 0 && iou <= 1
				&& tolerance >= 0) {
			settings = new AgreementSettings(iou, tolerance);
		}
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putFloat(IOU, (float) settings.iou());
		memento.putInteger(TOLERANCE, (int) Math.min(Integer.MAX_VALUE, settings.tolerance()));
	}

	@Override
	public void createPartControl(Composite parent) {
		area = new AgreementArea(parent, settings, this::choose);
		area.say(HOW_TO_BEGIN);
		actions = new ComparisonActions(this, area);
		actions.install();
		getSite().getPage().addPartListener(closing);
	}

	private void choose(AgreementSettings chosen) {
		settings = chosen;
		comparison.ifPresent(shown -> shown.choose(chosen));
	}

	/** @return the recording in front, if it can have labels */
	public Optional<LabellingEditor> inFront() {
		IEditorPart active = getSite().getPage().getActiveEditor();
		return active instanceof LabellingEditor labelling && labelling.presenter().isPresent() ? Optional.of(labelling) : Optional.empty();
	}

	public Optional<Comparison> comparison() {
		return comparison;
	}

	/** @return how work is done away from the user interface */
	public JobsBackground background() {
		return new JobsBackground(COMPARING, area.getDisplay());
	}

	/** Asks which labels are meant, and compares the recording in front with them. */
	public void compareWith(ComparisonPartner partner) {
		actions.compareWith(partner);
	}

	/** Compares the labels of a recording with others, from now on. */
	public void compare(LabellingEditor with, OtherLabels other) {
		stop();
		LabellingPresenter presenter = with.presenter().orElseThrow();
		var started = new Comparison(presenter, other, settings, background());
		comparison = Optional.of(started);
		editor = Optional.of(with);
		started.addListener(this::show);
		with.canvas().ifPresent(canvas -> addLayer(canvas, started));
		boolean[] isFirst = { true };
		with.addReadinessListener(new Consumer<>() {
			@Override
			public void accept(Optional<LabellingPresenter> ready) {
				if (!isFirst[0] && comparison.filter(present -> present == started).isPresent()) {
					stop();
				}
				isFirst[0] = false;
			}
		});
		area.say("Comparing …");
	}

	private void addLayer(TimelineCanvas canvas, Comparison started) {
		var layer = new ComparisonLayer(started);
		canvas.addLayer(layer);
		started.addListener(() -> {
			if (!canvas.isDisposed()) {
				canvas.redraw();
			}
		});
		takeLayerAway = () -> {
			if (!canvas.isDisposed()) {
				canvas.removeLayer(layer);
			}
		};
	}

	private void show() {
		comparison.ifPresent(shown -> {
			if (!area.isDisposed()) {
				shown.problem().ifPresentOrElse(problem -> area.say(problem.toLine()), () -> area.show(shown));
			}
		});
	}

	/** Ends the comparison. */
	public void stop() {
		comparison.ifPresent(Comparison::close);
		comparison = Optional.empty();
		editor = Optional.empty();
		takeLayerAway.run();
		if (!area.isDisposed()) {
			area.say(HOW_TO_BEGIN);
		}
	}

	/** Tells why labels cannot be compared. */
	public void tell(Problem problem) {
		Problems.show(getSite().getShell(), "Compare Labels", problem);
	}

	@Override
	public void setFocus() {
		area.setFocus();
	}

	@Override
	public void dispose() {
		getSite().getPage().removePartListener(closing);
		stop();
		super.dispose();
	}
}
