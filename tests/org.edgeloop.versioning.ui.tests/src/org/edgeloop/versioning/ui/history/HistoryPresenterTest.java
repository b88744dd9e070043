package org.edgeloop.versioning.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.edgeloop.base.Progress;
import org.edgeloop.versioning.history.HistoryCommit;
import org.edgeloop.versioning.history.HistoryCommit.Person;
import org.edgeloop.versioning.history.LogPage;
import org.edgeloop.versioning.history.LogRequest;
import org.edgeloop.versioning.ui.ManualBackground;
import org.junit.jupiter.api.Test;

class HistoryPresenterTest {

	private static final Path PROJECT = Path.of("/bench");
	private static final int COMMITS = 450;

	/** A history of one branch, of which a file was changed in every tenth commit. */
	private static final class LongHistory implements HistorySource {

		private final List<LogRequest> requests = new ArrayList<>();
		private final List<VersionPair> pairs = new ArrayList<>();
		private boolean isEmpty;

		@Override
		public Page log(Path project, LogRequest request, Progress progress) {
			requests.add(request);
			int step = request.paths().isEmpty() ? 1 : 10;
			List<HistoryCommit> all = IntStream.range(0, isEmpty ? 0 : COMMITS / step).mapToObj(i -> commit(COMMITS - i * step)).toList();
			int end = Math.min(all.size(), request.skip() + request.most());
			return new Page(project, new LogPage(all.subList(Math.min(request.skip(), end), end), end < all.size()));
		}

		@Override
		public VersionDifference compare(Path project, VersionPair pair, Progress progress) {
			pairs.add(pair);
			return new VersionDifference(project, pair, List.of(), 0, Optional.empty());
		}
	}

	private static HistoryCommit commit(int number) {
		var ada = new Person("Ada", "ada@example.org");
		List<String> parents = number > 1 ? List.of(id(number - 1)) : List.of();
		return new HistoryCommit(id(number), parents, ada, number, ada, number, "Commit " + number, List.of());
	}

	private static String id(int number) {
		return "%040d".formatted(number);
	}

	private final ManualBackground background = new ManualBackground();
	private final LongHistory source = new LongHistory();
	private final HistoryPresenter presenter = new HistoryPresenter(background, source);

	private void show() {
		presenter.show(PROJECT);
		background.settle();
	}

	@Test
	void readsPageByPage() {
		show();
		assertEquals(HistoryPresenter.PAGE, presenter.commits().size());
		presenter.more();
		presenter.more();
		background.settle();
		assertEquals(2 * HistoryPresenter.PAGE, presenter.commits().size(), "while a page is read, no other is asked for");
		presenter.more();
		background.settle();
		assertEquals(COMMITS, presenter.commits().size());
		assertFalse(presenter.hasMore());
		presenter.more();
		background.settle();
		assertEquals(3, source.requests.size());
		assertEquals(COMMITS, presenter.commits().stream().distinct().count());
	}

	@Test
	void readsOnUntilTheCommitIsThereThatIsToBeShown() {
		presenter.find("words that hide it");
		presenter.reveal(PROJECT, id(3));
		background.settle();
		assertEquals(List.of(commit(3)), presenter.selected());
		assertEquals(COMMITS, presenter.commits().size());
		assertEquals("", presenter.words());
		presenter.reveal(PROJECT, "f".repeat(40));
		background.settle();
		assertEquals(List.of(), presenter.selected(), "one that is not there is not waited for");
		presenter.reveal(PROJECT, id(COMMITS));
		background.settle();
		assertEquals(HistoryPresenter.PAGE, presenter.commits().size());
	}

	@Test
	void readsAsManyAsBeforeWhenItIsRefreshed() {
		show();
		presenter.more();
		background.settle();
		presenter.refresh();
		background.settle();
		assertEquals(2 * HistoryPresenter.PAGE, presenter.commits().size());
		assertEquals(commit(COMMITS), presenter.commits().getFirst());
	}

	@Test
	void comparesACommitWithWhatItWasMadeFrom() {
		show();
		presenter.select(List.of(commit(7)));
		background.settle();
		assertEquals(List.of(new VersionPair(Optional.of(id(6)), commit(7))), source.pairs);
		assertTrue(presenter.difference().isPresent());
		presenter.select(List.of(commit(1)));
		background.settle();
		assertEquals(Optional.empty(), source.pairs.getLast().older(), "the first commit was made from nothing");
	}

	@Test
	void comparesTwoCommitsTheOlderOneFirst() {
		show();
		presenter.select(List.of(commit(9), commit(3)));
		background.settle();
		presenter.select(List.of(commit(3), commit(9)));
		background.settle();
		var expected = new VersionPair(Optional.of(id(3)), commit(9));
		assertEquals(List.of(expected, expected), source.pairs);
		presenter.select(List.of(commit(1), commit(2), commit(3)));
		background.settle();
		assertEquals(2, source.pairs.size(), "three cannot be compared");
		assertTrue(presenter.difference().isEmpty());
	}

	@Test
	void showsOnlyTheLatestOfManySelections() {
		show();
		List<VersionPair> shown = new ArrayList<>();
		presenter.addListener(() -> presenter.difference().map(VersionDifference::pair).ifPresent(shown::add));
		presenter.select(List.of(commit(7)));
		presenter.select(List.of(commit(8)));
		background.settle();
		assertEquals(List.of(VersionPair.ofCommit(commit(8))), shown.stream().distinct().toList());
	}

	@Test
	void showsTheCommitsOfOneFileAndThenAllAgain() {
		show();
		presenter.showFile(PROJECT, "labels/a.json");
		background.settle();
		assertEquals(List.of("labels/a.json"), source.requests.getLast().paths());
		assertEquals(COMMITS / 10, presenter.commits().size());
		presenter.show(PROJECT);
		background.settle();
		assertEquals(HistoryPresenter.PAGE, presenter.commits().size());
	}

	@Test
	void findsCommitsByWordsAndSaysWhyNoneIsThere() {
		assertTrue(presenter.whyEmpty().contains("Select a project"));
		show();
		assertEquals("", presenter.whyEmpty());
		source.isEmpty = true;
		presenter.find("outer race");
		background.settle();
		assertEquals("outer race", source.requests.getLast().words());
		assertTrue(presenter.whyEmpty().contains("words"));
		presenter.find("");
		background.settle();
		assertTrue(presenter.whyEmpty().contains("Nothing has been committed"));
		presenter.showFile(PROJECT, "a.txt");
		background.settle();
		assertTrue(presenter.whyEmpty().contains("this file"));
	}
}
