/**
 */
package org.edgeloop.experiment.spec;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Chart Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What is drawn of the runs.
 * <!-- end-model-doc -->
 * @see org.edgeloop.experiment.spec.SpecPackage#getChartKind()
 * @model
 * @generated
 */
public enum ChartKind implements Enumerator {
	/**
	 * The '<em><b>LINE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Metrics over steps or time, a line for each run.
	 * <!-- end-model-doc -->
	 * @see #LINE_VALUE
	 * @generated
	 * @ordered
	 */
	LINE(0, "LINE", "line"),

	/**
	 * The '<em><b>BAR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One value of metrics, a bar for each run.
	 * <!-- end-model-doc -->
	 * @see #BAR_VALUE
	 * @generated
	 * @ordered
	 */
	BAR(1, "BAR", "bar"),

	/**
	 * The '<em><b>SCATTER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Two keys against each other, a point for each run.
	 * <!-- end-model-doc -->
	 * @see #SCATTER_VALUE
	 * @generated
	 * @ordered
	 */
	SCATTER(2, "SCATTER", "scatter"),

	/**
	 * The '<em><b>BOX</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How a metric spreads over groups of runs.
	 * <!-- end-model-doc -->
	 * @see #BOX_VALUE
	 * @generated
	 * @ordered
	 */
	BOX(3, "BOX", "box"),

	/**
	 * The '<em><b>PARALLEL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Many keys as upright axes, a line across them for each run.
	 * <!-- end-model-doc -->
	 * @see #PARALLEL_VALUE
	 * @generated
	 * @ordered
	 */
	PARALLEL(4, "PARALLEL", "parallel"),

	/**
	 * The '<em><b>CONTOUR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A metric as the height over two params.
	 * <!-- end-model-doc -->
	 * @see #CONTOUR_VALUE
	 * @generated
	 * @ordered
	 */
	CONTOUR(5, "CONTOUR", "contour"),

	/**
	 * The '<em><b>IMPORTANCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How params correlate with a metric, and how much it hangs on each.
	 * <!-- end-model-doc -->
	 * @see #IMPORTANCE_VALUE
	 * @generated
	 * @ordered
	 */
	IMPORTANCE(6, "IMPORTANCE", "importance"),

	/**
	 * The '<em><b>CONFUSION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Confusion matrices of the runs side by side.
	 * <!-- end-model-doc -->
	 * @see #CONFUSION_VALUE
	 * @generated
	 * @ordered
	 */
	CONFUSION(7, "CONFUSION", "confusion");

	/**
	 * The '<em><b>LINE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Metrics over steps or time, a line for each run.
	 * <!-- end-model-doc -->
	 * @see #LINE
	 * @model literal="line"
	 * @generated
	 * @ordered
	 */
	public static final int LINE_VALUE = 0;

	/**
	 * The '<em><b>BAR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One value of metrics, a bar for each run.
	 * <!-- end-model-doc -->
	 * @see #BAR
	 * @model literal="bar"
	 * @generated
	 * @ordered
	 */
	public static final int BAR_VALUE = 1;

	/**
	 * The '<em><b>SCATTER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Two keys against each other, a point for each run.
	 * <!-- end-model-doc -->
	 * @see #SCATTER
	 * @model literal="scatter"
	 * @generated
	 * @ordered
	 */
	public static final int SCATTER_VALUE = 2;

	/**
	 * The '<em><b>BOX</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How a metric spreads over groups of runs.
	 * <!-- end-model-doc -->
	 * @see #BOX
	 * @model literal="box"
	 * @generated
	 * @ordered
	 */
	public static final int BOX_VALUE = 3;

	/**
	 * The '<em><b>PARALLEL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Many keys as upright axes, a line across them for each run.
	 * <!-- end-model-doc -->
	 * @see #PARALLEL
	 * @model literal="parallel"
	 * @generated
	 * @ordered
	 */
	public static final int PARALLEL_VALUE = 4;

	/**
	 * The '<em><b>CONTOUR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A metric as the height over two params.
	 * <!-- end-model-doc -->
	 * @see #CONTOUR
	 * @model literal="contour"
	 * @generated
	 * @ordered
	 */
	public static final int CONTOUR_VALUE = 5;

	/**
	 * The '<em><b>IMPORTANCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How params correlate with a metric, and how much it hangs on each.
	 * <!-- end-model-doc -->
	 * @see #IMPORTANCE
	 * @model literal="importance"
	 * @generated
	 * @ordered
	 */
	public static final int IMPORTANCE_VALUE = 6;

	/**
	 * The '<em><b>CONFUSION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Confusion matrices of the runs side by side.
	 * <!-- end-model-doc -->
	 * @see #CONFUSION
	 * @model literal="confusion"
	 * @generated
	 * @ordered
	 */
	public static final int CONFUSION_VALUE = 7;

	/**
	 * An array of all the '<em><b>Chart Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ChartKind[] VALUES_ARRAY =
		new ChartKind[] {
			LINE,
			BAR,
			SCATTER,
			BOX,
			PARALLEL,
			CONTOUR,
			IMPORTANCE,
			CONFUSION,
		};

	/**
	 * A public read-only list of all the '<em><b>Chart Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ChartKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Chart Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ChartKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ChartKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Chart Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ChartKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ChartKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Chart Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ChartKind get(int value) {
		switch (value) {
			case LINE_VALUE: return LINE;
			case BAR_VALUE: return BAR;
			case SCATTER_VALUE: return SCATTER;
			case BOX_VALUE: return BOX;
			case PARALLEL_VALUE: return PARALLEL;
			case CONTOUR_VALUE: return CONTOUR;
			case IMPORTANCE_VALUE: return IMPORTANCE;
			case CONFUSION_VALUE: return CONFUSION;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private ChartKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //ChartKind
