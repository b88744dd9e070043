package org.edgeloop.dataset.ui.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.edgeloop.base.Problem;
import org.edgeloop.dataset.agreement.AgreementOperation;
import org.edgeloop.dataset.agreement.AgreementSettings;
import org.edgeloop.dataset.agreement.Annotation;
import org.edgeloop.dataset.agreement.Disagreement;
import org.edgeloop.dataset.agreement.DisagreementCommands;
import org.edgeloop.dataset.agreement.PairAgreement;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.dataset.labels.LabelsFactory;
import org.edgeloop.dataset.ui.labelling.LabellingListener;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;
import org.edgeloop.ui.Background;
import org.edgeloop.ui.LatestWork;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The labels of an open recording beside somebody else's, compared again whenever they change. Belongs to the presenter's thread. */
public final class Comparison {

	/** So long edits that follow each other are compared together, in ms. */
	private static final int PAUSE = 200;

	private final LabellingPresenter presenter;
	private final OtherLabels other;
	private final Background background;
	private final LatestWork<PairAgreement> work;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final LabellingListener labels = change -> {
		if (change == LabellingListener.Change.LABELS) {
			compareSoon();
		}
	};
	private AgreementSettings settings;
	private Optional<PairAgreement> agreement = Optional.empty();
	private Optional<Problem> problem = Optional.empty();
	private boolean isAsked;
	private boolean isClosed;

	/** @param settings when two labels mean the same event, until others are chosen */
	public Comparison(LabellingPresenter presenter, OtherLabels other, AgreementSettings settings, Background background) {
		this.presenter = presenter;
		this.other = other;
		this.settings = settings;
		this.background = background;
		work = new LatestWork<>(background, this::compared, this::failed);
		presenter.addListener(labels);
		compare();
	}

	/** Compares again by other rules. */
	public void choose(AgreementSettings chosen) {
		settings = chosen;
		compareSoon();
	}

	private void compareSoon() {
		if (!isAsked) {
			isAsked = true;
			background.later(PAUSE, () -> {
				isAsked = false;
				compare();
			});
		}
	}

	/** Labels belong to this thread, so that copies are compared. */
	private void compare() {
		if (isClosed) {
			return;
		}
		Annotation ours = annotation("ours", presenter.document().labels().getLabels().stream().filter(other.counted()).toList());
		Annotation theirs = annotation(other.name(), other.labels());
		AgreementSettings rules = settings;
		work.start("Comparing labels", progress -> new AgreementOperation(List.of(ours, theirs), rules).run(progress)
				.pairs().getFirst());
	}

	private Annotation annotation(String name, List<Label> annotated) {
		LabelSet live = presenter.document().labels();
		LabelSet set = LabelsFactory.eINSTANCE.createLabelSet();
		set.setSamples(live.getSamples());
		set.setSampleRate(live.getSampleRate());
		set.getLabels().addAll(EcoreUtil.copyAll(annotated));
		return new Annotation(name, Optional.of(presenter.document().project()), new TreeMap<>(Map.of(presenter.document().recording(), set)));
	}

	private void compared(PairAgreement result) {
		agreement = Optional.of(result);
		problem = Optional.empty();
		listeners.forEach(Runnable::run);
	}

	private void failed(Problem cause) {
		problem = Optional.of(cause);
		listeners.forEach(Runnable::run);
	}

	public LabellingPresenter presenter() {
		return presenter;
	}

	public OtherLabels other() {
		return other;
	}

	/** @return how far both agree; empty until it is known */
	public Optional<PairAgreement> agreement() {
		return agreement;
	}

	/** @return why they could not be compared */
	public Optional<Problem> problem() {
		return problem;
	}

	/** @param listener is called when the comparison has changed */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Goes to where the two differ. */
	public void goTo(Disagreement disagreement) {
		Optional<Label> ours = disagreement.reference().flatMap(label -> presenter.document().labels().getLabels().stream()
				.filter(each -> each.getId().equals(label.getId())).findFirst());
		ours.ifPresentOrElse(presenter.navigation()::goTo, () -> presenter.navigation().goTo(disagreement.range().from()));
	}

	/** Has ours say what theirs does; see {@link DisagreementCommands#takeTheirs}. */
	public void takeTheirs(Disagreement disagreement) {
		presenter.document().execute(DisagreementCommands.takeTheirs(presenter.document().labels(), disagreement));
	}

	/** Ends the comparison. */
	public void close() {
		isClosed = true;
		work.cancel();
		presenter.removeListener(labels);
	}
}
