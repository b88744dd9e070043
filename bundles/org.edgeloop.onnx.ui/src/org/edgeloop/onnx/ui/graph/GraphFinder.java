package org.edgeloop.onnx.ui.graph;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.base.Problem;
import org.edgeloop.onnx.navigation.FindHit;
import org.edgeloop.onnx.navigation.FindOperation;
import org.edgeloop.onnx.navigation.FindPlace;
import org.edgeloop.onnx.navigation.FindQuery;
import org.edgeloop.onnx.ui.GraphElement;
import org.edgeloop.onnx.ui.graph.GraphListener.Change;
import org.edgeloop.ui.Background;

/** Searches a model while the user types, and goes through what was found. */
public final class GraphFinder {

	private final GraphPresenter presenter;
	private final Background background;
	private String text = "";
	private boolean regex;
	private Set<FindPlace> places = EnumSet.allOf(FindPlace.class);
	private List<FindHit> hits = List.of();
	private int current = -1;
	private boolean searching;
	/** Counts the searches: what an earlier one finds is not wanted any more. */
	private long request;
	private Optional<Problem> problem = Optional.empty();
	private Runnable cancel = () -> {
		// nothing is searched yet
	};

	GraphFinder(GraphPresenter presenter, Background background) {
		this.presenter = presenter;
		this.background = background;
	}

	public String text() {
		return text;
	}

	public boolean isRegex() {
		return regex;
	}

	public Set<FindPlace> places() {
		return places;
	}

	public void setText(String typed) {
		if (!typed.equals(text)) {
			text = typed;
			search();
		}
	}

	public void setRegex(boolean wanted) {
		if (wanted != regex) {
			regex = wanted;
			search();
		}
	}

	/** @param wanted where to look; nowhere is everywhere */
	public void setPlaces(Set<FindPlace> wanted) {
		Set<FindPlace> some = wanted.isEmpty() ? EnumSet.allOf(FindPlace.class) : EnumSet.copyOf(wanted);
		if (!some.equals(places)) {
			places = some;
			search();
		}
	}

	private void search() {
		cancel.run();
		request++;
		problem = Optional.empty();
		if (text.isEmpty()) {
			searching = false;
			show(List.of());
			return;
		}
		searching = true;
		var operation = new FindOperation(presenter.document().model(), new FindQuery(text, regex, places));
		long number = request;
		cancel = background.start("Finding " + text, operation::run, results -> ifWanted(number, () -> show(results)),
				cause -> ifWanted(number, () -> failed(cause)));
		presenter.tell(Change.MARKS);
	}

	private void ifWanted(long number, Runnable work) {
		if (number == request) {
			searching = false;
			work.run();
		}
	}

	private void failed(Problem cause) {
		problem = Optional.of(cause);
		show(List.of());
	}

	private void show(List<FindHit> results) {
		hits = results;
		current = hits.isEmpty() ? -1 : nearest();
		presenter.mark(presenter.marks().withHits(hits));
		if (current >= 0) {
			presenter.lookAt(element(hits.get(current)));
		}
	}

	/** @return the hit that is selected already, or else the first one */
	private int nearest() {
		GraphElement selected = presenter.selection().getFirst();
		for (int i = 0; i < hits.size(); i++) {
			if (element(hits.get(i)).equals(selected)) {
				return i;
			}
		}
		return 0;
	}

	/** Ends the search; nothing stands out any more. */
	public void clear() {
		setText("");
	}

	/** Selects the hit that is in sight; or the next one, if that is selected already. */
	public void next() {
		step(1);
	}

	/** Selects the hit before. */
	public void previous() {
		step(-1);
	}

	private void step(int by) {
		if (!hits.isEmpty()) {
			boolean selected = element(hits.get(current)).equals(presenter.selection().getFirst());
			current = selected ? Math.floorMod(current + by, hits.size()) : current;
			presenter.reveal(element(hits.get(current)));
			presenter.tell(Change.MARKS);
		}
	}

	private static GraphElement element(FindHit hit) {
		return hit.node().<GraphElement> map(GraphElement.OfNode::new).orElseGet(() -> new GraphElement.OfValue(hit.graph(), hit.value()));
	}

	public List<FindHit> hits() {
		return hits;
	}

	/** @return the hit in sight, by its place among all; -1 if there are none */
	public int current() {
		return current;
	}

	/** @return what was found, for people, such as {@code 3 of 17} */
	public String summary() {
		if (problem.isPresent()) {
			return problem.get().what();
		}
		if (searching) {
			return "Searching \u2026";
		}
		return text.isEmpty() ? "" : hits.isEmpty() ? "Nothing found" : "%,d of %,d".formatted(current + 1, hits.size());
	}

	/** @return what stands at the hit in sight, for people */
	public String detail() {
		return current < 0 ? "" : switch (hits.get(current).place()) {
		case NAME, TENSOR -> hits.get(current).text();
		case OPERATOR, ATTRIBUTE -> hits.get(current).node().map(ref -> ref.node().label() + ": " + hits.get(current).text()).orElse("");
		};
	}

	/** @return whether what is written cannot be looked for, or was not found */
	public boolean isFruitless() {
		return problem.isPresent() || !searching && !text.isEmpty() && hits.isEmpty();
	}
}
