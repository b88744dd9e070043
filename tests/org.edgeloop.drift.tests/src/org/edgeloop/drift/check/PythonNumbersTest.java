package org.edgeloop.drift.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected texts were printed by Python 3.11 and NumPy 1.24: {@code format(v, '.3g'), format(v, '.3'), repr(v), np.round(v, 2)}. */
class PythonNumbersTest {

	@ParameterizedTest
	@CsvSource({ "0.0, 0, 0.0, 0.0", "-0.0, -0, -0.0, -0.0", "1.0, 1, 1.0, 1.0", "1517.0, 1.52e+03, 1.52e+03, 1517.0",
			"151.7, 152, 1.52e+02, 151.7", "0.0001, 0.0001, 0.0001, 0.0001", "1.234e-05, 1.23e-05, 1.23e-05, 1.234e-05",
			"1e-12, 1e-12, 1e-12, 1e-12", "999.5, 1e+03, 1e+03, 999.5", "0.18711, 0.187, 0.187, 0.18711", "2.675, 2.67, 2.67, 2.675",
			"1e16, 1e+16, 1e+16, 1e+16", "1e15, 1e+15, 1e+15, 1000000000000000.0",
			"1.2345678901234568e+17, 1.23e+17, 1.23e+17, 1.2345678901234568e+17",
			"0.30000000000000004, 0.3, 0.3, 0.30000000000000004", "1.7976931348623157e+308, 1.8e+308, 1.8e+308, 1.7976931348623157e+308",
			"-3.65, -3.65, -3.65, -3.65", "100.0, 100, 1e+02, 100.0", "99.95, 100, 1e+02, 99.95", "12.0, 12, 12.0, 12.0",
			"NaN, nan, nan, nan", "-Infinity, -inf, -inf, -inf" })
	void writesWhatPythonWrites(double value, String general, String withPoint, String repr) {
		assertEquals(general, PythonNumbers.general(value, 3));
		assertEquals(withPoint, PythonNumbers.withPoint(value, 3));
		assertEquals(repr, PythonNumbers.repr(value));
	}

	@ParameterizedTest
	@CsvSource({ "2.675, 2.68", "0.125, 0.12", "0.375, 0.38", "-0.125, -0.12", "1.005, 1.0", "0.0025, 0.0", "123.455, 123.46",
			"5.82345, 5.82", "1e300, 1e300", "69.615, 69.61", "NaN, NaN" })
	void roundsAsNumpyDoes(double value, double rounded) {
		assertEquals(rounded, PythonNumbers.round(value, 2));
	}
}
