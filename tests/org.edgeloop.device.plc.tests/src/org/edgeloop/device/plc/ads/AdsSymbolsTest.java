package org.edgeloop.device.plc.ads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.device.plc.Symbol;
import org.edgeloop.device.practice.ControllerFault;
import org.edgeloop.device.practice.ControllerSettings;
import org.edgeloop.device.practice.PracticeController;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class AdsSymbolsTest {

	private PracticeController controller;
	private AdsSymbols symbols;

	@BeforeEach
	void start() throws IOException {
		controller = new PracticeController(ControllerSettings.open());
		symbols = AdsSymbols.open(Controllers.target(controller));
	}

	@AfterEach
	void end() throws IOException {
		symbols.close();
		controller.close();
	}

	/** What the practice program starts with, put there as bytes by code of its own. */
	@Test
	void readsEachType() throws IOException {
		assertEquals(new BigInteger("18446744073709551615"), symbols.read("GVL.big").value());
		assertEquals(-128L, symbols.read("GVL.small").value());
		assertEquals(10L, symbols.read("GVL.cycleTime").value());
		assertEquals(List.of(List.of(1L, 2L, 3L), List.of(4L, 5L, 6L)), symbols.read("GVL.matrix").value());
		assertEquals("Größe in Ω", symbols.read("GVL.wide").value());
		assertEquals(false, symbols.read("MAIN.loadModel").value());
		assertEquals("", symbols.read("MAIN.modelPath").value());
		assertEquals("ST_Axis", symbols.read("MAIN.axis").type());
		assertEquals(Map.of("position", 0.0, "velocity", 0.0, "enabled", false, "name", ""), symbols.read("main.AXIS").value());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			MAIN.setpoint | -32768 | -32768
			MAIN.setpoint | 32767 | 32767
			MAIN.setpoint | 16#7F | 127
			GVL.small | 2#101 | 5
			GVL.flags | 255 | 255
			GVL.big | 18446744073709551615 | 18446744073709551615
			GVL.long | -9223372036854775808 | -9223372036854775808
			GVL.mode | 3 | 3
			MAIN.axis.velocity | 0.1 | 0.1
			MAIN.axis.velocity | -1.5e3 | -1500.0
			MAIN.axis.velocity | NaN | NaN
			MAIN.axis.position | 0.1 | 0.1
			MAIN.axis.enabled | TRUE | true
			MAIN.axis.enabled | 0 | false
			MAIN.axis.name | Müller | Müller
			MAIN.modelPath | C:\\models\\a.onnx | C:\\models\\a.onnx
			MAIN.modelPath | 12 | 12
			GVL.wide | Ω | Ω
			GVL.matrix | [[1,-2,3],[4,5,6]] | [[1, -2, 3], [4, 5, 6]]
			MAIN.axis | {"velocity": 2.5, "NAME": "x"} | {position=0.0, velocity=2.5, enabled=false, name=x}
			""")
	void writesAndReadsBack(String name, String value, String expected) throws IOException {
		assertEquals(expected, String.valueOf(symbols.write(name, value).value()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			MAIN.setpoint | 32768 | from -32768 to 32767
			MAIN.setpoint | 1.5 | whole number
			MAIN.setpoint | 1e999999999 | whole number
			MAIN.setpoint | 16#XY | whole number
			GVL.flags | -1 | from 0 to 255
			MAIN.axis.velocity | 1e39 | up to
			MAIN.axis.velocity | fast | a number
			MAIN.axis.enabled | 2 | true or false
			MAIN.axis.name | 1234567890123456 | at most 15 letters
			MAIN.axis.name | Ω | Western Europe
			GVL.matrix | [1,2,3] | 2 values
			GVL.matrix | [[1,2,3] | write it as JSON does
			MAIN.axis | {"weight": 1} | position, velocity, enabled, name
			MAIN.axis | 1 | an object
			""")
	void refusesWhatDoesNotFit(String name, String value, String remedy) throws IOException {
		Object before = symbols.read(name).value();
		var failure = assertThrows(ProblemException.class, () -> symbols.write(name, value));
		assertTrue(failure.problem().remedy().contains(remedy), failure.problem().toLine());
		assertEquals(before, symbols.read(name).value());
	}

	@Test
	void saysThatThereIsNoSuchSymbol() {
		var failure = assertThrows(ProblemException.class, () -> symbols.read("MAIN.nothing"));
		assertTrue(failure.problem().what().contains("no such symbol"));
		assertTrue(!(failure instanceof ConnectionException), "a wrong name is no failure of the network");
	}

	@Test
	void listsSymbolsAndTheirParts() throws IOException {
		List<Symbol> all = new ArrayList<>();
		symbols.list("", all::add, Progress.NONE);
		assertEquals(21, all.size());
		assertTrue(all.contains(new Symbol("MAIN.speed", "LREAL", "1/min")));
		List<Symbol> parts = new ArrayList<>();
		symbols.list("MAIN.axis", parts::add, Progress.NONE);
		assertEquals(List.of("MAIN.axis", "MAIN.axis.position", "MAIN.axis.velocity", "MAIN.axis.enabled", "MAIN.axis.name"),
				parts.stream().map(Symbol::name).toList());
		assertThrows(ProblemException.class, () -> symbols.list("NONE", parts::add, Progress.NONE));
	}

	/** Older and smaller controllers have handles, but say nothing of types one by one. */
	@Test
	void findsTypesInTheTableWhereTheyAreNotToldOneByOne() throws IOException {
		controller.inject(ControllerFault.unsupported(0xF009));
		assertEquals(-128L, symbols.read("GVL.small").value());
	}

	@Test
	void readsBytesWhereNothingIsSaidOfTypes() throws IOException {
		for (long group : new long[] { 0xF009, 0xF00C, 0xF00F }) {
			controller.inject(ControllerFault.unsupported(group));
		}
		assertEquals("80", symbols.read("GVL.small").value());
		try (var typed = AdsSymbols.open(Controllers.target(controller), Optional.of("LREAL"))) {
			assertEquals(7.5, typed.write("MAIN.axis.position", "7.5").value());
		}
		try (var unknown = AdsSymbols.open(Controllers.target(controller), Optional.of("QUATERNION"))) {
			assertThrows(ProblemException.class, () -> unknown.read("GVL.matrix"));
		}
	}

	@Test
	void readsAtAddressesWhereThereAreNoHandles() throws IOException {
		controller.inject(ControllerFault.unsupported(0xF003));
		assertEquals(-128L, symbols.read("GVL.small").value());
		assertEquals(-5L, symbols.write("GVL.small", "-5").value());
	}
}
