package org.edgeloop.drift.internal.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected numbers by pandas 1.5.3: {@code repr(read_csv(StringIO("a\n" + text)).a[0])}. */
class PandasDecimalsTest {

	@ParameterizedTest
	@CsvSource({ "0.06800265159882551, 0.0680026515988255", "-2.954573428420057, -2.954573428420057", "7.5, 7.5", "1e-07, 1e-07", "1.234567890123456e-05, 1.234567890123456e-05", "123456789012345680.0, 1.2345678901234568e+17",
			"6.02214076e+23, 6.02214076e+23", "-0.0, -0.0", "4.9406564584124654e-310, 4.94065645841247e-310", "0.07684439278615107, 0.076844392786151", "1.0, 1.0",
			"9.869604401089358, 9.869604401089358", "2.2250738585072014e-308, 2.2250738585072014e-308", "1.7976931348623157e+308, 1.7976931348623157e+308" })
	void readsAsPandasDoes(String text, double expected) {
		assertEquals(expected, PandasDecimals.read(text));
	}
}
