package org.edgeloop.dataset.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;

import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.overview.AttributeCondition;
import org.edgeloop.dataset.overview.LabelQuery;
import org.junit.jupiter.api.Test;

class SearchFormTest {

	private static final LabelQuery FULL = new LabelQuery(List.of("sharp", "strike"), List.of("fault/ball"), List.of(LabelKind.POINT),
			List.of("drive end", "fan end"), List.of("Ada"),
			List.of(AttributeCondition.parse("severity>=2"), AttributeCondition.parse("seen"), AttributeCondition.parse("side=left")),
			List.of("data/a.wav"), OptionalDouble.of(0.5), OptionalDouble.of(2));

	@Test
	void anEmptyFormFindsEverything() {
		assertEquals(LabelQuery.ALL, SearchForm.EMPTY.query());
		assertEquals(SearchForm.EMPTY, SearchForm.of(LabelQuery.ALL));
	}

	@Test
	void aQueryComesBackAsItWas() {
		assertEquals(FULL, SearchForm.of(FULL).query());
	}

	@Test
	void durationsMayHaveACommaAndAUnit() {
		assertEquals(OptionalDouble.of(1.5), form("1,5 s", "").query().shortest());
	}

	@Test
	void whatCannotBeUnderstoodIsSaid() {
		assertTrue(refusal(form("long", "")).contains("long"));
		assertTrue(refusal(form("-1", "")).contains("-1"));
		assertTrue(refusal(form("3", "2")).contains("at most 2"));
		assertTrue(refusal(new SearchForm("", "", "", "", "", "", "", "severity>=high", List.of())).contains("high"));
	}

	private static SearchForm form(String shortest, String longest) {
		return new SearchForm("", "", "", shortest, longest, "", "", "", List.of());
	}

	private static String refusal(SearchForm form) {
		return String.valueOf(assertThrows(IllegalArgumentException.class, form::query).getMessage());
	}
}
