package org.edgeloop.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.jface.action.LegacyActionTools;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActionsTest {

	@ParameterizedTest
	@ValueSource(strings = { "DE", "R&D", "DE@12kHz", "a&b@c@d", "only for x@y Up" })
	void theMenuShowsNamesAsTheyAre(String name) {
		assertEquals(name, shown(Actions.literal(name)));
		assertEquals(name, shown(Actions.literal(name, "7")));
	}

	@Test
	void aKeyIsShownBehindTheName() {
		assertEquals("7", LegacyActionTools.extractAcceleratorText(Actions.literal("DE@12kHz", "7")));
	}

	/** What the platform makes of an action's text. */
	private static String shown(String text) {
		return LegacyActionTools.removeMnemonics(LegacyActionTools.removeAcceleratorText(text));
	}
}
