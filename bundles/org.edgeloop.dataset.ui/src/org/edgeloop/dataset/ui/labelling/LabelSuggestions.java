package org.edgeloop.dataset.ui.labelling;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

import org.edgeloop.base.SampleRange;
import org.edgeloop.dataset.LabelIndex;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.suggestion.SuggestionDecision;
import org.edgeloop.dataset.suggestion.SuggestionDecisions;
import org.edgeloop.dataset.suggestion.SuggestionIndex;
import org.edgeloop.dataset.ui.labelling.LabellingListener.Change;

/**
 * What detectors and models suggest for the recording: which suggestions nobody has decided about yet, which of them is looked at, and
 * what the user makes of it. Either a suggestion is looked at or labels are selected, so that every key has one thing to act on.
 */
public final class LabelSuggestions {

	private final LabellingPresenter presenter;
	private final SuggestionDecisions decisions;
	private SuggestionIndex index;
	private Optional<Label> current = Optional.empty();
	/** The id of a suggestion that is to be looked at as soon as it is there. */
	private String awaited = "";

	LabelSuggestions(LabellingPresenter presenter) {
		this.presenter = presenter;
		decisions = new SuggestionDecisions(presenter.document());
		index = new SuggestionIndex(presenter.document().labels(), List.of());
		presenter.addListener(change -> {
			if (change == Change.SELECTION && !presenter.selection().isEmpty()) {
				release();
			}
		});
	}

	/** Takes the suggestions that there are now; the one that is looked at stays so while nobody has decided about it. */
	public void show(Collection<Label> suggestions) {
		index = new SuggestionIndex(presenter.document().labels(), suggestions);
		current = current.map(Label::getId).flatMap(index::find).filter(index::isOpen);
		presenter.changed(Change.SUGGESTIONS);
		String wanted = awaited;
		awaited = "";
		index.find(wanted).ifPresent(this::goTo);
	}

	/** Takes over what a command, or taking one back, did to labels; a suggestion that is open again by that is looked at. */
	void update(Collection<Label> touched) {
		Optional<Label> undecided = touched.size() == 1
				? index.find(touched.iterator().next().getId()).filter(suggestion -> !index.isOpen(suggestion)) : Optional.empty();
		if (index.update(touched)) {
			current = current.filter(index::isOpen);
			presenter.changed(Change.SUGGESTIONS);
			undecided.filter(index::isOpen).ifPresent(this::goTo);
		}
	}

	/** @return all suggestions, and what has become of each */
	public SuggestionIndex index() {
		return index;
	}

	/** @return those that nobody has decided about, by place */
	public LabelIndex open() {
		return index.open();
	}

	/** @return the suggestion that is looked at, which the keys decide about */
	public Optional<Label> current() {
		return current;
	}

	/** Goes to the next suggestion, behind the last one to the first. */
	public void next() {
		step(current.map(open()::after).orElseGet(() -> open().from(presenter.cursor())), open().at(0), "Behind the last suggestion comes the first.");
	}

	/** Goes to the suggestion before, before the first one to the last. */
	public void previous() {
		step(current.map(open()::before).orElseGet(() -> open().until(presenter.cursor())), open().at(open().size() - 1),
				"Before the first suggestion comes the last.");
	}

	private void step(Optional<Label> beside, Optional<Label> outermost, String roundTheEnd) {
		if (beside.isEmpty() && outermost.isPresent()) {
			presenter.tell(roundTheEnd);
		}
		beside.or(() -> outermost).ifPresentOrElse(this::goTo, this::tellHowMany);
	}

	/** Looks at a suggestion, if it is still open, brings it in sight and puts the cursor on its start. */
	public void goTo(Label suggestion) {
		if (look(suggestion)) {
			presenter.timeline().setCursor(OptionalLong.of(suggestion.getFrom()));
			presenter.navigation().reveal(LabellingPresenter.rangeOf(suggestion));
		}
	}

	/** Looks at the suggestion of that id, if it is still open; while suggestions are being read, as soon as they are there. */
	public void goTo(String id) {
		awaited = index.find(id).isPresent() ? "" : id;
		index.find(id).ifPresent(this::goTo);
	}

	/**
	 * Looks at a suggestion where it is.
	 *
	 * @return whether it is still open
	 */
	public boolean look(Label suggestion) {
		if (!index.isOpen(suggestion)) {
			return false;
		}
		presenter.select(List.of());
		current = Optional.of(suggestion);
		presenter.changed(Change.SUGGESTIONS);
		return true;
	}

	/** Looks at the suggestion at a place, at the shortest of several, or at none where there is none. */
	public void lookAt(long position, String channel) {
		open().find(new SampleRange(position, position), channel).stream().min(Comparator.comparingLong(label -> label.getTo() - label.getFrom()))
				.ifPresentOrElse(this::look, this::release);
	}

	/** Looks at no suggestion any more; @return whether one was looked at */
	boolean release() {
		boolean looked = current.isPresent();
		current = Optional.empty();
		if (looked) {
			presenter.changed(Change.SUGGESTIONS);
		}
		return looked;
	}

	/** Makes a label of the suggestion that is looked at, and goes on to the next. */
	public void accept() {
		decide(suggestion -> decisions.accept(List.of(suggestion)));
	}

	/** Makes a label of another class of it, and goes on. */
	public void acceptAs(String type) {
		decide(suggestion -> decisions.acceptAs(List.of(suggestion), type));
	}

	/** Turns it down for good, and goes on. */
	public void reject() {
		decide(suggestion -> decisions.reject(List.of(suggestion)));
	}

	/** Decides about several suggestions as one step of undo; those that are not there any more do not matter. */
	public void decide(SuggestionDecision decision, Collection<String> ids) {
		decision.apply(decisions, ids.stream().map(index::find).flatMap(Optional::stream).toList());
	}

	private void decide(Consumer<Label> decision) {
		if (current.isEmpty()) {
			presenter.tell(open().size() == 0 ? "There is no suggestion to decide about." : "Go to a suggestion first, to decide about it.");
			return;
		}
		Label decided = current.get();
		decision.accept(decided);
		if (index.isOpen(decided)) {
			presenter.tell("This suggestion does not fit the recording, which is shorter. It can be rejected.");
			return;
		}
		open().from(decided.getFrom()).or(() -> open().at(0)).ifPresent(this::goTo);
		tellHowMany();
	}

	private void tellHowMany() {
		presenter.tell(switch (open().size()) {
		case 0 -> "No suggestion is left to decide about.";
		case 1 -> "One suggestion is left.";
		default -> open().size() + " suggestions are left.";
		});
	}
}
