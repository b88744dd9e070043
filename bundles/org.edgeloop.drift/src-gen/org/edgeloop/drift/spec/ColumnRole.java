/**
 */
package org.edgeloop.drift.spec;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Column Role</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a column is for.
 * <!-- end-model-doc -->
 * @see org.edgeloop.drift.spec.SpecPackage#getColumnRole()
 * @model
 * @generated
 */
public enum ColumnRole implements Enumerator {
	/**
	 * The '<em><b>AUTO</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the column's name and values say.
	 * <!-- end-model-doc -->
	 * @see #AUTO_VALUE
	 * @generated
	 * @ordered
	 */
	AUTO(0, "AUTO", "auto"),

	/**
	 * The '<em><b>FEATURE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An input of a model, or a value that is watched.
	 * <!-- end-model-doc -->
	 * @see #FEATURE_VALUE
	 * @generated
	 * @ordered
	 */
	FEATURE(1, "FEATURE", "feature"),

	/**
	 * The '<em><b>TARGET</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The truth that a model predicts.
	 * <!-- end-model-doc -->
	 * @see #TARGET_VALUE
	 * @generated
	 * @ordered
	 */
	TARGET(2, "TARGET", "target"),

	/**
	 * The '<em><b>PREDICTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a model predicted.
	 * <!-- end-model-doc -->
	 * @see #PREDICTION_VALUE
	 * @generated
	 * @ordered
	 */
	PREDICTION(3, "PREDICTION", "prediction"),

	/**
	 * The '<em><b>PROBABILITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How probable a model holds the class that the column is named for.
	 * <!-- end-model-doc -->
	 * @see #PROBABILITY_VALUE
	 * @generated
	 * @ordered
	 */
	PROBABILITY(4, "PROBABILITY", "probability"),

	/**
	 * The '<em><b>DATETIME</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the row was taken.
	 * <!-- end-model-doc -->
	 * @see #DATETIME_VALUE
	 * @generated
	 * @ordered
	 */
	DATETIME(5, "DATETIME", "datetime"),

	/**
	 * The '<em><b>ID</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Names the row; is not compared.
	 * <!-- end-model-doc -->
	 * @see #ID_VALUE
	 * @generated
	 * @ordered
	 */
	ID(6, "ID", "id"),

	/**
	 * The '<em><b>IGNORED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Is not looked at.
	 * <!-- end-model-doc -->
	 * @see #IGNORED_VALUE
	 * @generated
	 * @ordered
	 */
	IGNORED(7, "IGNORED", "ignored");

	/**
	 * The '<em><b>AUTO</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the column's name and values say.
	 * <!-- end-model-doc -->
	 * @see #AUTO
	 * @model literal="auto"
	 * @generated
	 * @ordered
	 */
	public static final int AUTO_VALUE = 0;

	/**
	 * The '<em><b>FEATURE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An input of a model, or a value that is watched.
	 * <!-- end-model-doc -->
	 * @see #FEATURE
	 * @model literal="feature"
	 * @generated
	 * @ordered
	 */
	public static final int FEATURE_VALUE = 1;

	/**
	 * The '<em><b>TARGET</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The truth that a model predicts.
	 * <!-- end-model-doc -->
	 * @see #TARGET
	 * @model literal="target"
	 * @generated
	 * @ordered
	 */
	public static final int TARGET_VALUE = 2;

	/**
	 * The '<em><b>PREDICTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a model predicted.
	 * <!-- end-model-doc -->
	 * @see #PREDICTION
	 * @model literal="prediction"
	 * @generated
	 * @ordered
	 */
	public static final int PREDICTION_VALUE = 3;

	/**
	 * The '<em><b>PROBABILITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How probable a model holds the class that the column is named for.
	 * <!-- end-model-doc -->
	 * @see #PROBABILITY
	 * @model literal="probability"
	 * @generated
	 * @ordered
	 */
	public static final int PROBABILITY_VALUE = 4;

	/**
	 * The '<em><b>DATETIME</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the row was taken.
	 * <!-- end-model-doc -->
	 * @see #DATETIME
	 * @model literal="datetime"
	 * @generated
	 * @ordered
	 */
	public static final int DATETIME_VALUE = 5;

	/**
	 * The '<em><b>ID</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Names the row; is not compared.
	 * <!-- end-model-doc -->
	 * @see #ID
	 * @model literal="id"
	 * @generated
	 * @ordered
	 */
	public static final int ID_VALUE = 6;

	/**
	 * The '<em><b>IGNORED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Is not looked at.
	 * <!-- end-model-doc -->
	 * @see #IGNORED
	 * @model literal="ignored"
	 * @generated
	 * @ordered
	 */
	public static final int IGNORED_VALUE = 7;

	/**
	 * An array of all the '<em><b>Column Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ColumnRole[] VALUES_ARRAY =
		new ColumnRole[] {
			AUTO,
			FEATURE,
			TARGET,
			PREDICTION,
			PROBABILITY,
			DATETIME,
			ID,
			IGNORED,
		};

	/**
	 * A public read-only list of all the '<em><b>Column Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ColumnRole> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Column Role</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ColumnRole get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ColumnRole result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Column Role</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ColumnRole getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ColumnRole result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Column Role</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ColumnRole get(int value) {
		switch (value) {
			case AUTO_VALUE: return AUTO;
			case FEATURE_VALUE: return FEATURE;
			case TARGET_VALUE: return TARGET;
			case PREDICTION_VALUE: return PREDICTION;
			case PROBABILITY_VALUE: return PROBABILITY;
			case DATETIME_VALUE: return DATETIME;
			case ID_VALUE: return ID;
			case IGNORED_VALUE: return IGNORED;
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
	private ColumnRole(int value, String name, String literal) {
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
	
} //ColumnRole
