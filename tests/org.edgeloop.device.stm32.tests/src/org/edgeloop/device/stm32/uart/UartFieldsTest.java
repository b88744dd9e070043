package org.edgeloop.device.stm32.uart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.stm32.uart.BootSignals.Signal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UartFieldsTest {

	@Test
	void aPortIsAllThatMustBeTold() {
		assertEquals(List.of(), problems(Map.of("port", "/dev/ttyUSB0")));
		assertEquals(List.of("The serial port is missing"), problems(Map.of()));
	}

	@ParameterizedTest
	@CsvSource({ "baud, fast, 'fast' is no number from 1 to 12000000", "baud, 0, '0' is no number from 1 to 12000000",
			"parity, odd, This is no parity", "patience, -1, '-1' is no number from 1 to 3600", "consoleParity, mark, This is no parity",
			"signals, 'dtr,cts', 'dtr,cts' says no sequence of DTR and RTS" })
	void whatIsWrongIsNamed(String key, String value, String what) {
		List<String> said = problems(Map.of("port", "/dev/ttyUSB0", key, value));
		assertEquals(1, said.size());
		assertEquals(what.replace("'", ""), said.getFirst().replace("'", ""));
	}

	/** The notation is that of stm32flash's manual page. */
	@Test
	void wiresAreNamedAsStm32flashNamesThem() throws ProblemException {
		BootSignals signals = BootSignals.of("-rts,-dtr,dtr:rts&-dtr,,dtr");
		assertEquals(List.of(Signal.RTS_OFF, Signal.PAUSE, Signal.DTR_OFF, Signal.PAUSE, Signal.DTR_ON), signals.entry());
		assertEquals(List.of(Signal.RTS_ON, Signal.DTR_OFF, Signal.PAUSE, Signal.PAUSE, Signal.DTR_ON), signals.exit());
		assertEquals(List.of(), BootSignals.of("rts").exit());
		assertEquals(List.of(Signal.PAUSE, Signal.PAUSE), BootSignals.of(",,:rts").entry());
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "rts:dtr:rts", "--rts", "rts;dtr", "3,-2" })
	void otherWiresAreRefused(String notation) {
		assertThrows(ProblemException.class, () -> BootSignals.of(notation));
	}

	private static List<String> problems(Map<String, String> values) {
		return UartFields.check(new DeviceSettings("bench", Stm32UartKind.ID, "", values, Path.of(""))).stream().map(Problem::what).toList();
	}
}
