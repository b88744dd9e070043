package org.edgeloop.versioning.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.edgeloop.versioning.history.HistoryCommit;
import org.edgeloop.versioning.history.HistoryCommit.Person;
import org.junit.jupiter.api.Test;

/** Which of two commits is the older one. */
class VersionPairTest {

	private static HistoryCommit commit(String id, List<String> parents) {
		var ada = new Person("Ada", "ada@example.org");
		return new HistoryCommit(id, parents, ada, 1000, ada, 1000, id, List.of());
	}

	@Test
	void commitsOfOneSecondAreToldApartByTheirPlaceInTheLog() {
		HistoryCommit first = commit("a", List.of());
		HistoryCommit second = commit("b", List.of("a"));
		List<HistoryCommit> log = List.of(second, first);
		var expected = new VersionPair(Optional.of("a"), second);
		assertEquals(expected, VersionPair.between(first, second, log));
		assertEquals(expected, VersionPair.between(second, first, log));
	}
}
