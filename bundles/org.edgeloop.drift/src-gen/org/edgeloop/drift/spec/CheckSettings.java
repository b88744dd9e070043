/**
 */
package org.edgeloop.drift.spec;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Check Settings</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One check: a value that is computed, and the condition that it must meet.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.edgeloop.drift.spec.CheckSettings#getCheck <em>Check</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.CheckSettings#getColumn <em>Column</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.CheckSettings#getEq <em>Eq</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.CheckSettings#getNotEq <em>Not Eq</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.CheckSettings#getGt <em>Gt</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.CheckSettings#getGte <em>Gte</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.CheckSettings#getLt <em>Lt</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.CheckSettings#getLte <em>Lte</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.CheckSettings#getIsIn <em>Is In</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.CheckSettings#getNotIn <em>Not In</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.CheckSettings#getRelative <em>Relative</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.CheckSettings#getAbsolute <em>Absolute</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.CheckSettings#isCritical <em>Critical</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.CheckSettings#getParameters <em>Parameters</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.CheckSettings#getUnknownKeys <em>Unknown Keys</em>}</li>
 * </ul>
 *
 * @see org.edgeloop.drift.spec.SpecPackage#getCheckSettings()
 * @model
 * @generated
 */
public interface CheckSettings extends EObject {
	/**
	 * Returns the value of the '<em><b>Check</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The check's id, such as TestColumnValueMin.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Check</em>' attribute.
	 * @see #setCheck(String)
	 * @see org.edgeloop.drift.spec.SpecPackage#getCheckSettings_Check()
	 * @model default=""
	 * @generated
	 */
	String getCheck();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.CheckSettings#getCheck <em>Check</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Check</em>' attribute.
	 * @see #getCheck()
	 * @generated
	 */
	void setCheck(String value);

	/**
	 * Returns the value of the '<em><b>Column</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The column concerned; empty for a check of the whole table.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Column</em>' attribute.
	 * @see #setColumn(String)
	 * @see org.edgeloop.drift.spec.SpecPackage#getCheckSettings_Column()
	 * @model default=""
	 * @generated
	 */
	String getColumn();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.CheckSettings#getColumn <em>Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Column</em>' attribute.
	 * @see #getColumn()
	 * @generated
	 */
	void setColumn(String value);

	/**
	 * Returns the value of the '<em><b>Eq</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value must equal this one. Without any condition the check has its default one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Eq</em>' attribute.
	 * @see #setEq(Double)
	 * @see org.edgeloop.drift.spec.SpecPackage#getCheckSettings_Eq()
	 * @model
	 * @generated
	 */
	Double getEq();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.CheckSettings#getEq <em>Eq</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Eq</em>' attribute.
	 * @see #getEq()
	 * @generated
	 */
	void setEq(Double value);

	/**
	 * Returns the value of the '<em><b>Not Eq</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value must differ from this one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Not Eq</em>' attribute.
	 * @see #setNotEq(Double)
	 * @see org.edgeloop.drift.spec.SpecPackage#getCheckSettings_NotEq()
	 * @model
	 * @generated
	 */
	Double getNotEq();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.CheckSettings#getNotEq <em>Not Eq</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Not Eq</em>' attribute.
	 * @see #getNotEq()
	 * @generated
	 */
	void setNotEq(Double value);

	/**
	 * Returns the value of the '<em><b>Gt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value must be greater.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gt</em>' attribute.
	 * @see #setGt(Double)
	 * @see org.edgeloop.drift.spec.SpecPackage#getCheckSettings_Gt()
	 * @model
	 * @generated
	 */
	Double getGt();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.CheckSettings#getGt <em>Gt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gt</em>' attribute.
	 * @see #getGt()
	 * @generated
	 */
	void setGt(Double value);

	/**
	 * Returns the value of the '<em><b>Gte</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value must be at least this.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gte</em>' attribute.
	 * @see #setGte(Double)
	 * @see org.edgeloop.drift.spec.SpecPackage#getCheckSettings_Gte()
	 * @model
	 * @generated
	 */
	Double getGte();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.CheckSettings#getGte <em>Gte</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gte</em>' attribute.
	 * @see #getGte()
	 * @generated
	 */
	void setGte(Double value);

	/**
	 * Returns the value of the '<em><b>Lt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value must be less.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lt</em>' attribute.
	 * @see #setLt(Double)
	 * @see org.edgeloop.drift.spec.SpecPackage#getCheckSettings_Lt()
	 * @model
	 * @generated
	 */
	Double getLt();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.CheckSettings#getLt <em>Lt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lt</em>' attribute.
	 * @see #getLt()
	 * @generated
	 */
	void setLt(Double value);

	/**
	 * Returns the value of the '<em><b>Lte</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value must be at most this.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lte</em>' attribute.
	 * @see #setLte(Double)
	 * @see org.edgeloop.drift.spec.SpecPackage#getCheckSettings_Lte()
	 * @model
	 * @generated
	 */
	Double getLte();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.CheckSettings#getLte <em>Lte</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lte</em>' attribute.
	 * @see #getLte()
	 * @generated
	 */
	void setLte(Double value);

	/**
	 * Returns the value of the '<em><b>Is In</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.Double}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value must be one of these.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Is In</em>' attribute list.
	 * @see org.edgeloop.drift.spec.SpecPackage#getCheckSettings_IsIn()
	 * @model
	 * @generated
	 */
	EList<Double> getIsIn();

	/**
	 * Returns the value of the '<em><b>Not In</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.Double}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value must be none of these.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Not In</em>' attribute list.
	 * @see org.edgeloop.drift.spec.SpecPackage#getCheckSettings_NotIn()
	 * @model
	 * @generated
	 */
	EList<Double> getNotIn();

	/**
	 * Returns the value of the '<em><b>Relative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far off a value may be, as a share of the bound; null for exact.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Relative</em>' attribute.
	 * @see #setRelative(Double)
	 * @see org.edgeloop.drift.spec.SpecPackage#getCheckSettings_Relative()
	 * @model
	 * @generated
	 */
	Double getRelative();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.CheckSettings#getRelative <em>Relative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Relative</em>' attribute.
	 * @see #getRelative()
	 * @generated
	 */
	void setRelative(Double value);

	/**
	 * Returns the value of the '<em><b>Absolute</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far off a value may be in its own unit; null for exact.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Absolute</em>' attribute.
	 * @see #setAbsolute(Double)
	 * @see org.edgeloop.drift.spec.SpecPackage#getCheckSettings_Absolute()
	 * @model
	 * @generated
	 */
	Double getAbsolute();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.CheckSettings#getAbsolute <em>Absolute</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Absolute</em>' attribute.
	 * @see #getAbsolute()
	 * @generated
	 */
	void setAbsolute(Double value);

	/**
	 * Returns the value of the '<em><b>Critical</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether not to meet the condition fails the report; otherwise it is a warning.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Critical</em>' attribute.
	 * @see #setCritical(boolean)
	 * @see org.edgeloop.drift.spec.SpecPackage#getCheckSettings_Critical()
	 * @model default="true"
	 * @generated
	 */
	boolean isCritical();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.CheckSettings#isCritical <em>Critical</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Critical</em>' attribute.
	 * @see #isCritical()
	 * @generated
	 */
	void setCritical(boolean value);

	/**
	 * Returns the value of the '<em><b>Parameters</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What else the check takes, each as name=value, such as quantile=0.9.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parameters</em>' attribute list.
	 * @see org.edgeloop.drift.spec.SpecPackage#getCheckSettings_Parameters()
	 * @model
	 * @generated
	 */
	EList<String> getParameters();

	/**
	 * Returns the value of the '<em><b>Unknown Keys</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the check's line holds beside the keys of this version, as members of a JSON object without its braces; empty if nothing. Kept so that saving loses nothing that a newer version wrote.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unknown Keys</em>' attribute.
	 * @see #setUnknownKeys(String)
	 * @see org.edgeloop.drift.spec.SpecPackage#getCheckSettings_UnknownKeys()
	 * @model default=""
	 * @generated
	 */
	String getUnknownKeys();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.CheckSettings#getUnknownKeys <em>Unknown Keys</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unknown Keys</em>' attribute.
	 * @see #getUnknownKeys()
	 * @generated
	 */
	void setUnknownKeys(String value);

} // CheckSettings
