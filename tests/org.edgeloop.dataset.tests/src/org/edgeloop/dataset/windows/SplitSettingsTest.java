package org.edgeloop.dataset.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplitSettingsTest {

	@Test
	void theFormOfTheCommandLineIsRead() {
		assertEquals(new SplitSettings("machine", 0.7, 0.15, 0.15, 42),
				SplitSettings.parse("by=machine,train=0.7,val=0.15,test=0.15,seed=42"));
		assertEquals(new SplitSettings("recording", 0.6, 0.2, 0.2, 0), SplitSettings.parse(" val = 0.2 , test=.2"));
		assertEquals(new SplitSettings("run", 1, 0, 0, -3), SplitSettings.parse("by=run,seed=-3"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "by=", "train=0.5", "val=0.7,test=0.7", "train=1.2,test=-0.2", "train=NaN", "val=NaN", "val=Infinity", "val=x",
			"seed=1.5", "machine", "by=a,by=b", "part=1", "" })
	void whatIsNoSplitIsRefusedWithASentence(String text) {
		var refused = assertThrows(IllegalArgumentException.class, () -> SplitSettings.parse(text));
		assertTrue(refused.getMessage().contains(" "), refused::getMessage);
	}
}
